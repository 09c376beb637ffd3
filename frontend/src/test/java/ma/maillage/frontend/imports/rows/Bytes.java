package ma.maillage.frontend.imports.rows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Files for tests. */
final class Bytes {

  private Bytes() {}

  static InputStream utf8(String text) {
    return in(text, StandardCharsets.UTF_8);
  }

  static InputStream in(String text, Charset charset) {
    return new ByteArrayInputStream(text.getBytes(charset));
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  static List<Row> all(Rows rows) throws IOException {
    List<Row> all = new ArrayList<>();
    try (rows) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        all.add(row);
      }
    }
    return all;
  }
}
