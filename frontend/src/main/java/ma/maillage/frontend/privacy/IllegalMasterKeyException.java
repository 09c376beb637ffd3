package ma.maillage.frontend.privacy;

import java.io.Serial;
import java.nio.file.Path;

/** The file of the master key holds something else. */
final class IllegalMasterKeyException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  IllegalMasterKeyException(Path file) {
    super(file + " is no master key: restore it, for without it no contact can be read");
  }
}
