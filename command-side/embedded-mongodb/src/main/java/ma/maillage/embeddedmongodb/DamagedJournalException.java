package ma.maillage.embeddedmongodb;

import java.nio.file.Path;

/** A change that was once safely on disk can no longer be read, though later ones can. */
public final class DamagedJournalException extends DataDirectoryRefusedException {

  DamagedJournalException(Path file, long offset, long sequence) {
    super(
        "The journal %s is damaged at byte %d: change %d was acknowledged and cannot be read. Restore the directory from a backup."
            .formatted(file, offset, sequence));
  }
}
