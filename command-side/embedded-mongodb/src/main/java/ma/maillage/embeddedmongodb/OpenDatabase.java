package ma.maillage.embeddedmongodb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Everything that an open data directory holds on to, from the directory up to the backend; closed
 * in the opposite order. Safe for use by any number of threads; closed by one.
 */
final class OpenDatabase implements AutoCloseable {

  static final String DATA_FILE = "data.mv";

  private final DataDirectory directory;
  private final Storage storage;
  private final Durability durability;
  private final JournaledBackend backend;

  private OpenDatabase(
      DataDirectory directory, Storage storage, Journal journal, long checkpointAfterBytes) {
    this.directory = directory;
    this.storage = storage;
    this.durability = new Durability(storage, journal, checkpointAfterBytes);
    this.backend = new JournaledBackend(storage, durability);
    durability.start(backend::redo);
  }

  static OpenDatabase in(DataDirectory directory, long checkpointAfterBytes) throws IOException {
    Compaction.deleteUnfinished(directory);
    Storage storage = Storage.open(directory.resolve(DATA_FILE));
    try {
      Journal journal = Recovery.run(storage, directory);
      return new OpenDatabase(directory, storage, journal, checkpointAfterBytes);
    } catch (IOException | RuntimeException e) {
      storage.close();
      throw e;
    }
  }

  JournaledBackend backend() {
    return backend;
  }

  /** One at a time, for they share the permission to reuse space. */
  synchronized void backup(Path target) {
    Backup.run(storage, durability, target);
  }

  /** Not beside a backup, which copies the file that this replaces. */
  synchronized Compacted compact() {
    return new Compaction(storage, directory).run(durability, backend::alone);
  }

  /** Waits for a backup or a compaction that is being made. */
  @Override
  public synchronized void close() {
    try (directory;
        storage) {
      durability.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
