package ma.maillage.embeddedmongodb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the storage up to the end of the journal after a start. Stateless. */
final class Recovery {

  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

  private Recovery() {}

  /**
   * Makes the journaled changes again that the last checkpoint does not hold, and starts a new
   * journal after them.
   *
   * @throws DamagedJournalException if an acknowledged change cannot be read
   */
  static Journal run(Storage storage, DataDirectory directory) throws IOException {
    long checkpoint = storage.checkpointSequence();
    List<Path> files = JournalFiles.in(directory);
    IndexedBackend replaying = new IndexedBackend(storage, ChangeLog.NONE);
    long last = JournalReader.read(files, checkpoint, replaying::redo);
    if (last > checkpoint) {
      storage.reserve();
      storage.checkpoint(last);
      LOG.info("Recovered {} changes from the journal", last - checkpoint);
    }
    Journal journal = Journal.startAfter(last, directory);
    journal.discardOlderFiles();
    return journal;
  }
}
