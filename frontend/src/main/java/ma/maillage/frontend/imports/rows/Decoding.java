package ma.maillage.frontend.imports.rows;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Finds out by its first bytes how a file is packed, and unpacks it. */
final class Decoding {

  private static final int SNIFFED = 4;

  private Decoding() {}

  /**
   * The UTF-8 text of the file as bytes, without byte order mark.
   *
   * @throws UnreadableFileException when the file is a zip archive or UTF-16 text
   */
  static InputStream textOf(InputStream file) throws IOException {
    BufferedInputStream raw = new BufferedInputStream(file);
    int[] first = firstBytes(raw);
    if (first[0] == 0x1f && first[1] == 0x8b) {
      return withoutMark(new BufferedInputStream(new GZIPInputStream(raw, 1 << 16)));
    }
    if (first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4) {
      throw new UnreadableFileException(
          "the file is a zip archive; send the file inside, plain or gzip");
    }
    return withoutMark(raw);
  }

  private static InputStream withoutMark(BufferedInputStream text) throws IOException {
    int[] first = firstBytes(text);
    boolean utf16 =
        (first[0] == 0xff && first[1] == 0xfe) || (first[0] == 0xfe && first[1] == 0xff);
    if (utf16) {
      throw new UnreadableFileException("the file is UTF-16; save it as UTF-8");
    }
    if (first[0] == 0xef && first[1] == 0xbb && first[2] == 0xbf) {
      text.skipNBytes(3);
    }
    return text;
  }

  /** The first bytes, -1 where the stream is shorter; the stream stays at its start. */
  private static int[] firstBytes(BufferedInputStream stream) throws IOException {
    stream.mark(SNIFFED);
    int[] first = new int[SNIFFED];
    for (int i = 0; i < SNIFFED; i++) {
      first[i] = stream.read();
    }
    stream.reset();
    return first;
  }
}
