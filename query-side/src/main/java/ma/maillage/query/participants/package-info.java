/**
 * Who takes part: profiles by id, by the id of another register, by kind and city.
 *
 * <p>Registrations, new descriptions and renewals enter; profiles leave as they were last
 * described, with when somebody last said that they are right. The list is ordered by registration,
 * last first, because that order never shifts under somebody who pages; searching by words is the
 * matter of the search index, not of this view.
 */
@NullMarked
package ma.maillage.query.participants;

import org.jspecify.annotations.NullMarked;
