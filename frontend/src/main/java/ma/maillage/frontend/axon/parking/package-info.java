/**
 * What becomes of an event that a component cannot handle.
 *
 * <p>In comes each event on its way to a component. One that fails again and again is parked: noted
 * in the database with its cause, so that the processor goes on. Every later event of the same
 * sequence is parked behind it, for a component must not see what follows before what it follows.
 * An operator sees what is parked and, once the cause is gone, has it handled in order, or discards
 * it with a reason.
 *
 * <p>The sequence of an event is its main tag, the first that its record declares: the connection,
 * the need, the participant it is about. Followers are found by that tag alone, so an event of
 * another thing is handled even if a parked one concerns it too; the alternative, to hold back
 * everything that shares any tag, would let one poisoned event of a large participant stop most of
 * the log. An event without tags, or whose payload cannot be read, is in the sequence of its type.
 *
 * <p>An outage is not the event's fault: it fails the whole batch, which Axon tries again until the
 * database answers. And a component that would park more than a bounded number of sequences is
 * broken rather than poisoned: it stands still instead.
 */
@NullMarked
package ma.maillage.frontend.axon.parking;

import org.jspecify.annotations.NullMarked;
