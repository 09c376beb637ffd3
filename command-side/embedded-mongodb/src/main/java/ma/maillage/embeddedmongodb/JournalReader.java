package ma.maillage.embeddedmongodb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the journal after a start: every record after the checkpoint, in order, up to the first
 * that is missing or broken.
 *
 * <p>A broken record is the torn end of the journal, to be cut off, unless a later record proves
 * that it was once safely on disk: then the journal is damaged, and reading on would lose an
 * acknowledged change without a word.
 */
final class JournalReader {

  private final List<Path> files;
  private long next;

  private JournalReader(List<Path> files, long after) {
    this.files = files;
    this.next = after + 1;
  }

  /**
   * Hands on every change after the given number.
   *
   * @param files in the order in which they were written
   * @return the number of the last change
   * @throws DamagedJournalException if an acknowledged change cannot be read
   */
  static long read(List<Path> files, long after, Consumer<JournalRecord> records)
      throws IOException {
    JournalReader reader = new JournalReader(files, after);
    reader.readAll(records);
    return reader.next - 1;
  }

  private void readAll(Consumer<JournalRecord> records) throws IOException {
    for (Path file : files) {
      ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(file));
      int end = readSound(file, content, records);
      refuseProofOfLoss(file, content, end);
    }
  }

  private int readSound(Path file, ByteBuffer content, Consumer<JournalRecord> records) {
    int offset = 0;
    while (true) {
      Optional<JournalFrame> frame = JournalFrame.at(content, offset);
      if (frame.isEmpty() || frame.get().sequence() > next) {
        return offset;
      }
      if (frame.get().durable() >= next) {
        throw new DamagedJournalException(file, offset, next);
      }
      if (frame.get().sequence() == next) {
        records.accept(JournalRecord.decode(frame.get().payload()));
        next++;
      }
      offset = frame.get().end();
    }
  }

  private void refuseProofOfLoss(Path file, ByteBuffer content, int end) {
    for (int offset = end; offset < content.limit(); offset++) {
      Optional<JournalFrame> frame = JournalFrame.at(content, offset);
      if (frame.isPresent() && frame.get().durable() >= next) {
        throw new DamagedJournalException(file, end, next);
      }
    }
  }
}
