package ma.maillage.embeddedmongodb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * One file of the journal, written from its start to its end.
 *
 * <p>Space is taken in extents that are zeroed and synced first: the file then rarely changes its
 * size, and forcing the content needs no update of the file system's own structures.
 *
 * <p>Not safe for use by several threads at once.
 */
final class JournalFile implements AutoCloseable {

  private static final int EXTENT_BYTES = 1 << 19;
  private static final int BUFFER_BYTES = 1 << 18;

  private final Path path;
  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
  private long position;
  private long durable;
  private long allocated;

  private JournalFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  static JournalFile create(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new JournalFile(path, channel);
  }

  Path path() {
    return path;
  }

  long length() {
    return position;
  }

  /** Appends payloads as frames numbered from {@code sequence}, and waits until disk has them. */
  void append(List<byte[]> payloads, long sequence, long durable) throws IOException {
    long end = position;
    for (byte[] payload : payloads) {
      end += JournalFrame.HEADER_BYTES + payload.length;
    }
    allocateUpTo(end);
    buffer.clear();
    long number = sequence;
    for (byte[] payload : payloads) {
      if (buffer.remaining() < JournalFrame.HEADER_BYTES) {
        drain();
      }
      JournalFrame.writeHeader(buffer, payload, number++, durable);
      put(payload);
    }
    drain();
    channel.force(false);
    durable = position;
  }

  /** Takes the space of the first frames. */
  void allocate() throws IOException {
    allocateUpTo(position);
  }

  /** Removes whatever an append that failed has left behind, and waits until disk has done so. */
  void cut() throws IOException {
    channel.truncate(durable);
    channel.force(true);
    position = durable;
    allocated = durable;
  }

  private void put(byte[] payload) throws IOException {
    int done = 0;
    while (done < payload.length) {
      if (!buffer.hasRemaining()) {
        drain();
      }
      int length = Math.min(buffer.remaining(), payload.length - done);
      buffer.put(payload, done, length);
      done += length;
    }
  }

  private void drain() throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      position += channel.write(buffer, position);
    }
    buffer.clear();
  }

  private void allocateUpTo(long end) throws IOException {
    if (end < allocated) {
      return;
    }
    ByteBuffer zeros = ByteBuffer.allocateDirect(BUFFER_BYTES);
    while (allocated < end + EXTENT_BYTES) {
      zeros.clear();
      allocated += channel.write(zeros, allocated);
    }
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
