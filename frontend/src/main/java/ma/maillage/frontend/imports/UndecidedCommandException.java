package ma.maillage.frontend.imports;

import java.io.Serial;

/** A command was neither carried out nor refused: the system is at fault, not the row. */
final class UndecidedCommandException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  UndecidedCommandException(String message, Throwable cause) {
    super(message, cause);
  }
}
