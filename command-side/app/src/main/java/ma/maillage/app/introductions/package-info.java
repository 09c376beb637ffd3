/**
 * Decisions about proposed connections. A pair of subjects is proposed once, and again when it was
 * set aside and what is said of a side changed since, so that a no holds as long as the facts it
 * rested on. An ambassador then relays or dismisses the proposal, and may reopen one that was
 * dismissed. Once relayed, each side consents or declines, in any order, and neither is told who
 * the other is before both consented.
 *
 * <p>Once both know each other, either side proposes a meeting, the other agrees or proposes other
 * times, and in the end somebody says what came of it.
 *
 * <p>A participant is spared: relaying also sources the introductions of both sides and is refused
 * when one of them has as many as {@code Quotas} allows, with the time from which on there is room.
 *
 * <p>Every open step has a deadline, of which those who must act are reminded once, and after which
 * the connection expires. Both are decisions like any other: they name the step and the deadline
 * they are about and are refused when the step was taken, so that whoever sends them may do so
 * twice, or late.
 *
 * <p>All decisions after the first share one state, {@code Standing}, so that two of them at the
 * same instant conflict in the log, and the later one is decided again on what the first one left.
 * Times come in with the commands; how long each step may take is said in {@code Patience} alone,
 * and the deadline that follows from it is stored in the event that opens the step, so that another
 * patience changes no deadline that was given.
 */
@NullMarked
package ma.maillage.app.introductions;

import org.jspecify.annotations.NullMarked;
