package ma.maillage.embeddedmongodb;

import java.nio.file.Path;

/** The directory was written in a format that this version does not read. */
public final class UnsupportedDataFormatException extends DataDirectoryRefusedException {

  UnsupportedDataFormatException(Path directory, String found, String expected) {
    super(
        "The data directory %s has format '%s', this version reads '%s'. Open it with the version that wrote it."
            .formatted(directory, found, expected));
  }
}
