package ma.maillage.frontend.axon.parking;

import java.io.Serial;

/** The log cannot be read at the position of a parked event. */
public final class ParkedEventNotInLogException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  ParkedEventNotInLogException(ParkedEvent parked) {
    super(
        "The log has no event at position %d, parked by %s"
            .formatted(parked.position(), parked.processor()));
  }
}
