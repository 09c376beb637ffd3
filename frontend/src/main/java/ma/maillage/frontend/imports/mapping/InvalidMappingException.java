package ma.maillage.frontend.imports.mapping;

import java.io.Serial;

/** A mapping file says something a mapping cannot say; the message names the file and the fault. */
public final class InvalidMappingException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  InvalidMappingException(String file, Throwable cause) {
    super("mapping " + file + ": " + cause.getMessage(), cause);
  }
}
