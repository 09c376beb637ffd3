package ma.maillage.frontend.axon;

import java.io.Serial;
import java.util.Set;

/** There is no processor of this name. */
public final class UnknownProcessorException extends ProcessorException {

  @Serial private static final long serialVersionUID = 1L;

  UnknownProcessorException(String name, Set<String> known) {
    super("No processor is called %s; there are %s".formatted(name, known), null);
  }
}
