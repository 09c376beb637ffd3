package ma.maillage.frontend.axon;

import java.io.Serial;

/** Another process has to do it, or this one later. */
public final class ProcessorNotHereException extends ProcessorException {

  @Serial private static final long serialVersionUID = 1L;

  ProcessorNotHereException(String name, ProcessorState.Activity activity) {
    super("%s is not at work in this process (%s)".formatted(name, activity), null);
  }
}
