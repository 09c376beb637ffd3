/**
 * Who represents which cluster in which city.
 *
 * <p>Appointments enter; the present ambassador of each city leaves. One document per city: who
 * held it before is in the log, not here.
 */
@NullMarked
package ma.maillage.query.representation;

import org.jspecify.annotations.NullMarked;
