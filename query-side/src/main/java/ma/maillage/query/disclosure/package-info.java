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
 * <p>Who was introduced stays unknown when the introduction ends without both consents, and becomes
 * known for good by one introduction that reveals the two, whatever other pairs of theirs are open.
 */
@NullMarked
package ma.maillage.query.disclosure;

import org.jspecify.annotations.NullMarked;
