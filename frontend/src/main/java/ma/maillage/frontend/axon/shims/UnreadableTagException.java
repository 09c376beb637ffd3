package ma.maillage.frontend.axon.shims;

import java.io.Serial;
import java.lang.reflect.Method;

/** The accessor of a tagged component failed. */
public final class UnreadableTagException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  UnreadableTagException(Method accessor, Throwable cause) {
    super("Cannot read the tag " + accessor, cause);
  }
}
