/**
 * The published language of Maillage: commands, events, identifiers, values and refusals.
 *
 * <p>Records only. Every module speaks these words and depends on nothing else of another module.
 * Events are stored for ever under the explicit names of {@link ma.maillage.api.Messages}, never
 * under their class names, so a type may move but a name may not change. A command is an
 * imperative, an event a past participle; one package per capability.
 *
 * <p>Values check themselves when they are made and throw {@link ma.maillage.api.InvalidValue},
 * which names the field. A decision that says no answers with a {@link ma.maillage.api.Refusal}.
 */
@NullMarked
package ma.maillage.api;

import org.jspecify.annotations.NullMarked;
