package ma.maillage.matching.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.util.IOUtils;

/** A folder that is deleted with all that is in it. */
public record TemporaryFolder(Path path) implements AutoCloseable {

  public static TemporaryFolder create() {
    try {
      return new TemporaryFolder(Files.createTempDirectory("matching-bench"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      IOUtils.rm(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
