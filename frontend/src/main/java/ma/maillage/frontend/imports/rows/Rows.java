package ma.maillage.frontend.imports.rows;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file read row by row. Not safe for use by several threads. */
public interface Rows extends Closeable {

  /**
   * The next row, or null after the last one.
   *
   * @throws UnreadableFileException when the rest of the file cannot be read
   */
  @Nullable Row next() throws IOException;
}
