/**
 * Feeds over the wire: STOMP over WebSocket for applications, Server-Sent Events for plain HTTP.
 *
 * <p>In come a channel and where to start: an offset, a time, or now. Out go the items after it, in
 * order and without a gap, and then each new one. There is no acknowledgement and no state of a
 * client here: whoever comes back says the last offset it saw, so that a client which is too slow
 * can be cut off and loses nothing. An offset means a position in one log; the <em>epoch</em> is
 * the id of that log, and a client that names another one is told that it cannot resume.
 *
 * <p>Whoever follows is asked for its rights again while items flow, at most once a second: a feed
 * ends when its city went to another, or the password changed. A bearer token opens a connection;
 * what was opened outlives the token, as a download would, as long as the account keeps its rights.
 *
 * <p>Each follower is served by a thread of its own, which blocks where the client does not take
 * what is sent: that is the back-pressure, and the order of a feed is the order of its thread.
 */
@NullMarked
package ma.maillage.frontend.live;

import org.jspecify.annotations.NullMarked;
