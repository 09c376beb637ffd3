package ma.maillage.embeddedmongodb;

import java.nio.file.Path;

/** Another server, in this process or another, holds the data directory. */
public final class DataDirectoryInUseException extends DataDirectoryRefusedException {

  DataDirectoryInUseException(Path directory, String holder) {
    super(
        "The data directory %s is in use by %s. Stop it, or choose another directory."
            .formatted(directory, holder));
  }
}
