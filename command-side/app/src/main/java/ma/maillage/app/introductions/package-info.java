/**
 * Decisions about proposed connections. A pair of subjects is proposed once; an ambassador then
 * relays or dismisses the proposal, and may reopen one that was dismissed. The three later
 * decisions share one state, {@code Standing}.
 */
@NullMarked
package ma.maillage.app.introductions;

import org.jspecify.annotations.NullMarked;
