/**
 * Which participants may be one and the same.
 *
 * <p>Registrations and descriptions enter, and who was merged or told apart; what leaves is, for a
 * participant, those that share a name in a city, a website or the number in another register with
 * it, and the list of all that participants share. A suspicion is a warning with its reason and
 * never stops anybody: two labs of one name in one city are not rare, and who looks at both
 * decides.
 */
@NullMarked
package ma.maillage.query.duplicates;

import org.jspecify.annotations.NullMarked;
