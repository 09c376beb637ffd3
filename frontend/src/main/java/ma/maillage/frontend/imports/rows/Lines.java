package ma.maillage.frontend.imports.rows;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A stream cut at LF or CRLF. Keeps at most {@link #LONGEST} bytes of a line and skips the rest;
 * lines may be handed back to be read again. Not safe for use by several threads.
 */
final class Lines implements Closeable {

  /** Bytes of the longest row. */
  static final int LONGEST = 1 << 20;

  private final InputStream source;
  private final byte[] buffer = new byte[1 << 16];
  private final Deque<Line> handedBack = new ArrayDeque<>();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int position;
  private int filled;
  private long number;

  Lines(InputStream source) {
    this.source = source;
  }

  /** The next line, or null at the end. */
  @Nullable Line next() throws IOException {
    Line again = handedBack.poll();
    return again != null ? again : read();
  }

  /** Lets these lines come next, in this order. */
  void handBack(List<Line> lines) {
    lines.reversed().forEach(handedBack::addFirst);
  }

  private @Nullable Line read() throws IOException {
    line.reset();
    boolean overlong = false;
    boolean started = false;
    while (position < filled || fill()) {
      started = true;
      int end = lineFeed();
      int room = LONGEST - line.size();
      overlong |= end - position > room;
      line.write(buffer, position, Math.min(end - position, room));
      position = end + 1;
      if (end < filled) {
        break;
      }
    }
    return started ? new Line(++number, withoutCarriageReturn(), overlong) : null;
  }

  /** The index of the next line feed, or {@code filled} when there is none in the buffer. */
  private int lineFeed() {
    int at = position;
    while (at < filled && buffer[at] != '\n') {
      at++;
    }
    return at;
  }

  private boolean fill() throws IOException {
    try {
      filled = source.read(buffer);
    } catch (EOFException | ZipException torn) {
      throw new UnreadableFileException(
          "the gzip archive is torn after line " + number + "; send it again", torn);
    }
    position = 0;
    return filled > 0;
  }

  private byte[] withoutCarriageReturn() {
    byte[] bytes = line.toByteArray();
    boolean trailing = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    return trailing ? java.util.Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
