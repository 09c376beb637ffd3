/**
 * The whole application, started once for these tests, used from outside as its clients do: over
 * HTTP, STOMP and Server-Sent Events.
 */
@NullMarked
package ma.maillage.frontend.running;

import org.jspecify.annotations.NullMarked;
