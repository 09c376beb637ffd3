package ma.maillage.frontend.schedule;

import java.time.Instant;

/**
 * A command that is sent at a time or soon after. The command is a record with a component {@code
 * at}, which is set to the time it is really sent.
 */
public record Appointment(Instant at, Record command) {}
