/**
 * Mappings: how the rows of a foreign file become canonical objects.
 *
 * <p>A row enters, a canonical object (see {@link ma.maillage.frontend.imports.canonical}) leaves.
 * A mapping is data, a JSON file, so that a new source needs no program: those shipped are in the
 * resources under {@code mappings/}, those of an installation in {@code mappings/} of its data
 * directory, where a file of the same name replaces a shipped one.
 *
 * <pre>{@code
 * {
 *   "name": "labs-rnsr",
 *   "title": "Public research structures of France (RNSR)",
 *   "source": "MESR, Licence Ouverte 2.0",
 *   "format": "CSV",
 *   "separator": ",",
 *   "constants": {"type": "participant", "kind": "RESEARCH_LAB"},
 *   "fields": {
 *     "externalIds": [{"column": "numero_national_de_structure", "prefix": "rnsr:"}],
 *     "name": [{"column": "libelle", "titleCase": true}],
 *     "city": [{"column": "commune", "remove": "(?i) cedex.*", "titleCase": true}]
 *   }
 * }
 * }</pre>
 *
 * A field of the canonical object, or a language of one as in {@code description.fr}, has a list of
 * {@linkplain ma.maillage.frontend.imports.mapping.Rule rules}. For a field that is a list the
 * values of all its rules add up; for any other field the first rule that yields a value decides.
 * What no rule yields stays missing: a mapping never makes up a value, and a missing mandatory
 * field has the row rejected. A mapping without {@code fields} takes rows that are canonical
 * already. Participants under {@code first} are registered before the first row, for rows whose
 * owner is not in the file.
 *
 * <p>The trade-off: a handful of declared transformations in a fixed order instead of an expression
 * language. They can be read, checked when the mapping is loaded, and do no harm.
 */
@NullMarked
package ma.maillage.frontend.imports.mapping;

import org.jspecify.annotations.NullMarked;
