package ma.maillage.frontend.axon;

import java.io.Serial;

/** The processor keeps nothing that could be made again from the log. */
public final class NothingToRebuildException extends ProcessorException {

  @Serial private static final long serialVersionUID = 1L;

  NothingToRebuildException(String name) {
    super(name + " keeps no view; it cannot be rebuilt", null);
  }
}
