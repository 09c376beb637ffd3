package ma.maillage.frontend.axon;

import java.io.Serial;

/** No event of the processor is parked at this position. */
public final class NothingParkedException extends ProcessorException {

  @Serial private static final long serialVersionUID = 1L;

  NothingParkedException(String name, long position) {
    super("%s has nothing parked at position %d".formatted(name, position), null);
  }
}
