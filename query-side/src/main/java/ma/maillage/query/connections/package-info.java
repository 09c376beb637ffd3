/**
 * The ambassador's inbox: proposed connections with their reasons, by city, status, kind and
 * participant.
 *
 * <p>Proposals and what ambassadors do with them enter, and profiles and titles for the words they
 * are shown with; connections leave, last proposed first. The order is the position of the
 * proposal, which never changes, so paging misses and doubles nothing while connections arrive or
 * change status. Names are kept inside each connection and refreshed when a participant describes
 * itself anew: renames are rare, reading is not.
 */
@NullMarked
package ma.maillage.query.connections;

import org.jspecify.annotations.NullMarked;
