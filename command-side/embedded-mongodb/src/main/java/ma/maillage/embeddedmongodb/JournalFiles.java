package ma.maillage.embeddedmongodb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a journal, of which the last one is written to. Not safe for use by several threads
 * at once.
 */
final class JournalFiles implements AutoCloseable {

  private static final String PREFIX = "journal-";

  private final DataDirectory directory;
  private JournalFile current;

  private JournalFiles(DataDirectory directory, JournalFile current) {
    this.directory = directory;
    this.current = current;
  }

  /** Starts a file for the changes from this sequence number on, beside those that are there. */
  static JournalFiles startAt(long sequence, DataDirectory directory) throws IOException {
    return new JournalFiles(directory, create(directory, sequence));
  }

  /** Oldest first. */
  static List<Path> in(DataDirectory directory) throws IOException {
    return directory.files(PREFIX);
  }

  private static JournalFile create(DataDirectory directory, long sequence) throws IOException {
    Path path = directory.resolve("%s%016x".formatted(PREFIX, sequence));
    Files.deleteIfExists(path);
    JournalFile file = JournalFile.create(path);
    try {
      file.allocate();
      directory.sync();
      return file;
    } catch (IOException | RuntimeException e) {
      file.close();
      Files.delete(path);
      throw e;
    }
  }

  JournalFile current() {
    return current;
  }

  /** Goes on in a new file, for the changes from this sequence number on. */
  void rotate(long sequence) throws IOException {
    JournalFile next = create(directory, sequence);
    current.close();
    current = next;
  }

  /** Deletes the files before the current one. */
  void discardOlder() throws IOException {
    for (Path file : in(directory)) {
      if (!file.equals(current.path())) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() throws IOException {
    current.close();
  }
}
