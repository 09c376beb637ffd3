package ma.maillage.embeddedmongodb;

import java.nio.file.Path;

/** The directory holds files that this server did not write. */
public final class ForeignDataDirectoryException extends DataDirectoryRefusedException {

  ForeignDataDirectoryException(Path directory, String example) {
    super(
        "The data directory %s holds files of another program (%s). Choose an empty directory."
            .formatted(directory, example));
  }
}
