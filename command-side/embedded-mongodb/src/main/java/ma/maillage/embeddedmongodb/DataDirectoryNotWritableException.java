package ma.maillage.embeddedmongodb;

import java.io.IOException;
import java.nio.file.Path;

/** The disk does not take what a start must write: most often, it is full. */
public final class DataDirectoryNotWritableException extends DataDirectoryRefusedException {

  DataDirectoryNotWritableException(Path directory, IOException cause) {
    super(
        "Cannot write to the data directory %s (%s; %,d bytes are free). Free some space or make it writable, and start again: nothing was lost."
            .formatted(directory, cause, directory.toFile().getUsableSpace()));
    initCause(cause);
  }
}
