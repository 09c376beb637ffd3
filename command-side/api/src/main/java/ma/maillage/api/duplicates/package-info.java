/**
 * Participants that are one and the same.
 *
 * <p>A duplicate is merged into another participant and stays readable under its own id, which says
 * where it went. It is not found, listed or matched any more; the needs and offers it has open, and
 * its numbers in other registers, are the other one's. Whoever is introduced to it goes on with it.
 * A merge can be undone, and two that only look alike are told apart.
 */
@NullMarked
package ma.maillage.api.duplicates;

import org.jspecify.annotations.NullMarked;
