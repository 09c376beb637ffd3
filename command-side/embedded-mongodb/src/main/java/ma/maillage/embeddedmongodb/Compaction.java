package ma.maillage.embeddedmongodb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.h2.mvstore.MVStoreException;

/**
 * Writes what is live into a new file, which takes the place of the old one: what was removed or
 * overwritten before is then in no file. The checkpoint before it leaves an empty journal.
 *
 * <p>Writes wait from the checkpoint to the end; queries wait for the exchange of the files alone.
 * Space for a second copy is needed. A copy that was not finished is deleted, at the latest by the
 * next start. For use by one thread at a time, and not beside a backup.
 */
final class Compaction {

  private static final String UNFINISHED = "data.mv.compacting";

  private final Storage storage;
  private final DataDirectory directory;
  private final Path copy;

  Compaction(Storage storage, DataDirectory directory) {
    this.storage = storage;
    this.directory = directory;
    this.copy = directory.resolve(UNFINISHED);
  }

  static void deleteUnfinished(DataDirectory directory) throws IOException {
    Files.deleteIfExists(directory.resolve(UNFINISHED));
  }

  /**
   * @param alone runs something while no query runs
   * @throws CompactionRefusedException if the disk does not take the copy
   */
  Compacted run(Durability durability, Consumer<Runnable> alone) {
    try {
      return durability.atCheckpoint(() -> compact(alone));
    } catch (WritesRefusedException e) {
      throw CompactionRefusedException.writesRefused(e);
    }
  }

  private Compacted compact(Consumer<Runnable> alone) {
    long before = storage.fileSize();
    StoreFile live = write();
    alone.accept(() -> exchange(live));
    return new Compacted(before, storage.fileSize());
  }

  private StoreFile write() {
    try {
      deleteUnfinished(directory);
      StoreFile written = StoreFile.open(copy);
      try {
        storage.current().copyTo(written);
        return written;
      } catch (MVStoreException e) {
        drop(written);
        throw e;
      }
    } catch (IOException | MVStoreException | DamagedStorageException e) {
      throw CompactionRefusedException.notWritten(e);
    }
  }

  private void exchange(StoreFile live) {
    try {
      storage.moveTo(live, copy);
    } catch (IOException e) {
      drop(live);
      throw CompactionRefusedException.notWritten(e);
    }
    try {
      directory.sync();
    } catch (IOException e) {
      throw new UncheckedIOException("Compacted, but the disk has not confirmed it", e);
    }
  }

  private void drop(StoreFile written) {
    written.store().closeImmediately();
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      throw CompactionRefusedException.notWritten(e);
    }
  }
}
