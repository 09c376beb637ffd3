package ma.maillage.embeddedmongodb;

import java.nio.file.Path;

/** The file that holds the documents cannot be read. */
public final class DamagedStorageException extends DataDirectoryRefusedException {

  DamagedStorageException(Path file, Exception cause) {
    super("The file %s is damaged. Restore the directory from a backup.".formatted(file));
    initCause(cause);
  }
}
