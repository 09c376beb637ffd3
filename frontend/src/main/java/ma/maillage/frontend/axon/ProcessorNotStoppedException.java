package ma.maillage.frontend.axon;

import java.io.Serial;

/** A processor that was told to stop did not, or not in time. */
public final class ProcessorNotStoppedException extends ProcessorException {

  @Serial private static final long serialVersionUID = 1L;

  ProcessorNotStoppedException(String name, Throwable cause) {
    super(name + " did not stop", cause);
  }
}
