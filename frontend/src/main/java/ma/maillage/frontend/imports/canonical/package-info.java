/**
 * The canonical form of what can be imported: one JSON object for one command.
 *
 * <p>An object enters, a command of {@link ma.maillage.api} leaves, or an {@link
 * ma.maillage.api.InvalidValue} that names the field. {@code type} says which command; the other
 * fields are those of the REST request of the same thing:
 *
 * <ul>
 *   <li>{@code participant}: kind*, name*, description, sectors, segments, keywords, city, country,
 *       foundedIn, website, externalIds, fictitious
 *   <li>{@code need}, {@code offer}: owner*, title*, description, sectors, keywords, addressedTo,
 *       until
 *   <li>{@code deal}: startup*, title*, summary, sectors, stage*, amount* {amount, currency},
 *       closesOn
 *   <li>{@code subscription}: investor*, name*, criteria {sectors, stages, cities, atLeast, atMost,
 *       text}
 *   <li>{@code ambassador}: city*, cluster*, ambassador*
 *   <li>{@code site}: id*, name*, city*, operator*, openedIn*, source* {name, date}
 *   <li>{@code site-fact}: site*, measure*, value*, exactness, since*, source*
 *   <li>{@code site-rules}: site*, appliesFrom*, sectors, legalForms, source*
 * </ul>
 *
 * A text is {"fr": …, "ar": …, "en": …}, or a string in the {@code language} of the object or,
 * where it names none, in the one it is written in. {@code owner}, {@code startup} and {@code
 * investor} are participant ids; {@code ownerExternalId} and so on name a participant by its
 * external id instead. A field that is not listed is refused rather than ignored, so that a
 * misspelt one is not lost.
 *
 * <p>{@code id} may be left out. It is then derived: for a participant from its first external id,
 * for anything else from all its fields. Either way the same object has the same id for ever, which
 * is what makes an import safe to repeat.
 */
@NullMarked
package ma.maillage.frontend.imports.canonical;

import org.jspecify.annotations.NullMarked;
