package ma.maillage.embeddedmongodb;

import java.nio.file.Path;

/** No backup was made; the message says why and what to do. */
public final class BackupRefusedException extends RuntimeException {

  private BackupRefusedException(String message, Throwable cause) {
    super(message, cause);
  }

  private BackupRefusedException(String message) {
    super(message);
  }

  static BackupRefusedException notEmpty(Path directory) {
    return new BackupRefusedException(
        "The directory %s is not empty. Choose another one for the backup.".formatted(directory));
  }

  static BackupRefusedException closed() {
    return new BackupRefusedException("The server is closed.");
  }

  static BackupRefusedException writesRefused(WritesRefusedException cause) {
    return new BackupRefusedException(
        "What the server holds cannot be written to disk, so there is nothing sound to back up: "
            + cause.getMessage(),
        cause);
  }
}
