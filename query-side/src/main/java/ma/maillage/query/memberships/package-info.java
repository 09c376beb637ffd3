/**
 * Who belongs to whom, as what and from when to when: members of clusters and committees, labs of
 * universities, tenants and incubators of cities, partners abroad.
 *
 * <p>Beginnings and ends enter; memberships leave, by whoever belongs or by what it belongs to, of
 * today or of a day. What ended stays, for the same question may be asked of an earlier day.
 */
@NullMarked
package ma.maillage.query.memberships;

import org.jspecify.annotations.NullMarked;
