package ma.maillage.frontend.axon;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** An operation on a processor that cannot be done; the message says why. */
public abstract sealed class ProcessorException extends RuntimeException
    permits NothingParkedException,
        NothingToRebuildException,
        ProcessorNotHereException,
        ProcessorNotStoppedException,
        UnknownProcessorException {

  @Serial private static final long serialVersionUID = 1L;

  ProcessorException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
