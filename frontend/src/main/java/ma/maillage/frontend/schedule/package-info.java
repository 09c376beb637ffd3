/**
 * Commands that are sent when their time has come, once, whichever node is up then.
 *
 * <p>What comes in is, per key, a list of appointments: a time and a command. What leaves is the
 * command, when its time has come. The appointments are documents in MongoDB, so they survive any
 * restart. A node claims one by an atomic find-and-modify for as long as a lease, sends the
 * command, and takes the appointment off. A node that dies in between loses its claim with the
 * lease and another one sends the command: an appointment is kept at least once, and the decision,
 * which refuses or does nothing the second time, makes it once in the log.
 *
 * <p>Nothing here is the truth. Who makes appointments is a projector that reads them off the log
 * and can be rebuilt; appointments that were kept before are then kept again, to no effect. Time
 * comes from one {@link java.time.InstantSource}.
 */
@NullMarked
package ma.maillage.frontend.schedule;

import org.jspecify.annotations.NullMarked;
