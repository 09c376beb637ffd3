package ma.maillage.frontend.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The directory with the files of imports: what was sent, until its import ends, and the rejected
 * rows. Safe for use by all threads, for no two use the same import.
 */
final class ImportFiles {

  private final Path directory;
  private final long largest;

  /**
   * @param largest bytes a file may have
   */
  ImportFiles(Path directory, long largest) throws IOException {
    this.directory = Files.createDirectories(directory);
    this.largest = largest;
  }

  /**
   * Writes the body to the directory as it comes, and returns its length. Nothing of it stays when
   * the body breaks off.
   *
   * @throws FileTooLargeException when there is more of it than allowed
   */
  long spool(ImportId id, InputStream body) throws IOException {
    Path part = directory.resolve(id + ".part");
    try {
      copy(body, part);
      Files.move(part, rows(id), StandardCopyOption.ATOMIC_MOVE);
      return Files.size(rows(id));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void copy(InputStream body, Path part) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    try (OutputStream file = Files.newOutputStream(part)) {
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        length += read;
        if (length > largest) {
          throw new FileTooLargeException(largest);
        }
        file.write(buffer, 0, read);
      }
    }
  }

  /** The file as it was sent; gone when its import has ended. */
  Path rows(ImportId id) {
    return directory.resolve(id + ".rows");
  }

  Path errors(ImportId id) {
    return directory.resolve(id + ".errors.csv");
  }

  void deleteRows(ImportId id) throws IOException {
    Files.deleteIfExists(rows(id));
  }
}
