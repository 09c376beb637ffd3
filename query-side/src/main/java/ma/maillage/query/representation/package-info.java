/**
 * Who represents which cluster in which city.
 *
 * <p>Appointments, hand-overs and their ends enter; the present ambassador of each city leaves, and
 * who held it when. What a city asked the cluster for, and the initiatives that committees launched
 * in it, are of the city: whoever holds it finds them.
 */
@NullMarked
package ma.maillage.query.representation;

import org.jspecify.annotations.NullMarked;
