package ma.maillage.frontend.axon.parking;

import java.time.Instant;

/**
 * An event that waits for an operator.
 *
 * @param sequence what it is about; events of one sequence are handled in order
 * @param position of the event in the log
 * @param cause why it could not be handled, or behind which position it waits
 */
public record ParkedEvent(
    String processor, String sequence, long position, String type, String cause, Instant since) {}
