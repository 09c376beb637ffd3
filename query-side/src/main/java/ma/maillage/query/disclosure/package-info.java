/**
 * Who must stay unknown to whom (R6).
 *
 * <p>Relays and revelations enter; what leaves is, for one participant, the participants it is
 * being introduced to blind. An edge leaves these out of whatever it shows to that participant:
 * search hits, matches, the directory, needs and offers would otherwise tell the name that the
 * introduction withholds. The price is that a participant does not find somebody it would have
 * found before an ambassador relayed the two to each other; it meets them among its introductions.
 * A proposal that still waits for the ambassador hides nobody from a search: it may be dismissed,
 * and the best partners would be the first to disappear.
 *
 * <p>When the last introduction of two came to nothing, declined or expired, they stay unknown to
 * each other for a rest of 90 days, and are strangers again after it, who find each other as before
 * the first relay. One introduction that reveals the two makes them known for good, whatever others
 * of theirs are open. Why not at once and why not never: {@code .adr/0011}.
 */
@NullMarked
package ma.maillage.query.disclosure;

import org.jspecify.annotations.NullMarked;
