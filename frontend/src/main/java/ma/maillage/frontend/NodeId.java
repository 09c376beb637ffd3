package ma.maillage.frontend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * What this node is called among those that share a database. Kept in the data directory, so that a
 * node started again after a crash takes up at once what it had claimed.
 */
final class NodeId {

  private NodeId() {}

  static String in(Path dataDirectory) {
    Path file = dataDirectory.resolve("node-id");
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(dataDirectory);
        Files.writeString(file, UUID.randomUUID().toString());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
