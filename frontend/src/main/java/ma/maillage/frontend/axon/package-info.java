/**
 * Axon Framework wired into Spring Boot, for which no starter of this version exists.
 *
 * <p>In come the event storage engine, the token store, the event processors and the query handlers
 * of the other modules; out go the command gateway, the query gateway and the event store. Every
 * processor has one segment and one thread: a component sees the log in order, and more throughput
 * comes from more processors, not from more threads on one.
 *
 * <p>Operators see the processors and the log over the actuator. They rebuild a view, retry or
 * discard what is parked; a watchdog restarts what stands still, and health is down while it does.
 * A view that keeps another shape than the version before is rebuilt at the start.
 */
@NullMarked
package ma.maillage.frontend.axon;

import org.jspecify.annotations.NullMarked;
