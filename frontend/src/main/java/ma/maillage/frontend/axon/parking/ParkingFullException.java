package ma.maillage.frontend.axon.parking;

import org.axonframework.common.AxonNonTransientException;

/** A processor has parked as many sequences as it may and stands still. */
public final class ParkingFullException extends AxonNonTransientException {

  ParkingFullException(String processor, int parked, Throwable cause) {
    super(
        "%s has parked %d sequences and parks no more; the next one: %s"
            .formatted(processor, parked, cause),
        cause);
  }
}
