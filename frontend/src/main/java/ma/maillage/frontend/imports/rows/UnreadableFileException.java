package ma.maillage.frontend.imports.rows;

import java.io.IOException;
import java.io.Serial;

/** The file as a whole cannot be read; the message tells its sender what to change. */
public final class UnreadableFileException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  public UnreadableFileException(String message) {
    super(message);
  }

  public UnreadableFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
