package ma.maillage.embeddedmongodb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * A copy of the data as a checkpoint left it, while writes go on. The first blocks, which every
 * checkpoint writes again, are copied before the next change; the rest of the file is not written
 * again as long as space is not reused. The marker of the format comes last: a directory without it
 * is not opened. For one use, by one thread.
 */
final class Backup {

  private static final int HEADER_BYTES = 2 * 4096;
  private static final int BUFFER_BYTES = 1 << 20;

  private final Path target;
  private final Path file;

  private Backup(Path target) {
    this.target = target;
    this.file = target.resolve(OpenDatabase.DATA_FILE);
  }

  /**
   * Returns once the disk has the copy.
   *
   * @param target an absent or empty directory
   * @throws BackupRefusedException if it is neither, or the server no longer accepts writes
   */
  static void run(Storage storage, Durability durability, Path target) {
    try {
      Backup backup = new Backup(emptied(target));
      long size = durability.atCheckpoint(() -> backup.start(storage));
      try {
        backup.copyRest(storage.file(), size);
      } finally {
        storage.reuseSpace(true);
      }
      backup.finish();
    } catch (WritesRefusedException e) {
      throw BackupRefusedException.writesRefused(e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the backup " + target, e);
    }
  }

  private static Path emptied(Path target) throws IOException {
    Path directory = target.toAbsolutePath().normalize();
    Files.createDirectories(directory);
    try (Stream<Path> entries = Files.list(directory)) {
      if (entries.findAny().isPresent()) {
        throw BackupRefusedException.notEmpty(directory);
      }
    }
    return directory;
  }

  private long start(Storage storage) {
    storage.reuseSpace(false);
    try {
      copy(storage.file(), 0, HEADER_BYTES);
      return storage.fileSize();
    } catch (IOException e) {
      storage.reuseSpace(true);
      throw new UncheckedIOException("Cannot write the backup " + target, e);
    }
  }

  private void copyRest(Path source, long size) throws IOException {
    copy(source, HEADER_BYTES, size);
  }

  private void copy(Path source, long from, long to) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
    try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ);
        FileChannel out =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      long position = from;
      while (position < to) {
        buffer.clear().limit((int) Math.min(BUFFER_BYTES, to - position));
        int read = in.read(buffer, position);
        if (read < 0) {
          break;
        }
        buffer.flip();
        while (buffer.hasRemaining()) {
          position += out.write(buffer, position);
        }
      }
      out.force(true);
    }
  }

  private void finish() throws IOException {
    DataDirectory.mark(target);
    try (FileChannel directory = FileChannel.open(target, StandardOpenOption.READ)) {
      directory.force(true);
    }
  }
}
