/**
 * Reads the deadlines of introductions and of offered places, the deals that wait for
 * subscriptions, and when what was said becomes old, off the log and makes them appointments.
 *
 * <p>Events that open a step enter, each with the deadline it was given; appointments to remind, to
 * expire, to wake, to pass a place on, to release deals and to ask for a renewal leave. Its
 * appointments are a view of the log: they can be thrown away and made again at any time.
 */
@NullMarked
package ma.maillage.frontend.deadlines;

import org.jspecify.annotations.NullMarked;
