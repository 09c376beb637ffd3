package ma.maillage.frontend.commandline;

import java.nio.file.Path;

/** A command would do harm or makes no sense here; nothing was changed. */
final class RefusedCommandException extends RuntimeException {

  private RefusedCommandException(String message) {
    super(message);
  }

  static RefusedCommandException noStore(Path directory) {
    return new RefusedCommandException(
        "There is no store in %s. Name the right one with --data-dir=DIRECTORY."
            .formatted(directory));
  }

  static RefusedCommandException missing(Path file) {
    return new RefusedCommandException("There is no file " + file);
  }

  static RefusedCommandException targetNotEmpty(String collection) {
    return new RefusedCommandException(
        "The target is not empty: it has a collection %s. Choose an empty database."
            .formatted(collection));
  }
}
