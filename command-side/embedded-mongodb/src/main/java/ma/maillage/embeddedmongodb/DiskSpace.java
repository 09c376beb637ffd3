package ma.maillage.embeddedmongodb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Space at the end of a file, taken before it is needed, so that a write does not lack it. */
final class DiskSpace {

  private static final int BUFFER_BYTES = 1 << 18;

  private DiskSpace() {}

  /**
   * Makes a file longer by so many bytes, or not at all.
   *
   * @throws IOException if the disk has not got them
   */
  static void take(Path file, long bytes) throws IOException {
    long usable = Files.getFileStore(file).getUsableSpace();
    if (usable < bytes) {
      throw new IOException(
          "No space left on device: %s needs %,d bytes more, %,d are free"
              .formatted(file, bytes, usable));
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      long size = channel.size();
      try {
        writeZeros(channel, size, size + bytes);
      } catch (IOException e) {
        channel.truncate(size);
        throw e;
      }
    }
  }

  private static void writeZeros(FileChannel channel, long from, long to) throws IOException {
    ByteBuffer zeros = ByteBuffer.allocateDirect(BUFFER_BYTES);
    long position = from;
    while (position < to) {
      zeros.clear().limit((int) Math.min(BUFFER_BYTES, to - position));
      position += channel.write(zeros, position);
    }
  }

  /** Makes a file as short as this, if it is longer. */
  static void giveBack(Path file, long size) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(size);
    }
  }
}
