/**
 * Reads the deadlines of introductions and of offered places off the log and makes them
 * appointments.
 *
 * <p>Events that open a step enter, each with the deadline it was given; appointments to remind, to
 * expire, to wake and to pass a place on leave. Its appointments are a view of the log: they can be
 * thrown away and made again at any time.
 */
@NullMarked
package ma.maillage.frontend.deadlines;

import org.jspecify.annotations.NullMarked;
