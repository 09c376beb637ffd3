package ma.maillage.frontend.imports.rows;

import static ma.maillage.frontend.imports.rows.CsvRowsTest.fields;
import static ma.maillage.frontend.imports.rows.CsvRowsTest.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JsonRowsTest {

  @Test
  void readsOneObjectALine() throws IOException {
    List<Row> rows = Bytes.all(JsonRows.open(Bytes.utf8("{\"a\":1}\r\n\n{\"a\":2}")));

    assertThat(fields(rows)).containsExactly("{\"a\":1}", "{\"a\":2}");
    assertThat(rows).extracting(Row::line).containsExactly(1L, 3L);
  }

  @Test
  void rejectsWhatIsNoObjectAndGoesOn() throws IOException {
    List<Row> rows =
        Bytes.all(JsonRows.open(Bytes.utf8("[1]\n{\"a\":\n{\"a\":1} {\"b\":2}\n{\"a\":3}\n")));

    assertThat(reasons(rows)).hasSize(3).first().isEqualTo("the row is not a JSON object");
    assertThat(reasons(rows).subList(1, 3)).allMatch(reason -> reason.contains("not JSON"));
    assertThat(fields(rows)).containsExactly("{\"a\":3}");
  }

  @Test
  void rejectsBytesThatAreNotUtf8() throws IOException {
    InputStream latin1 = Bytes.in("{\"a\":\"Fès\"}\n{}\n", StandardCharsets.ISO_8859_1);

    assertThat(reasons(Bytes.all(JsonRows.open(latin1))))
        .containsExactly("the row is not UTF-8; save the file as UTF-8");
  }

  @Test
  void givesRowsOutOfAFileWithoutEnd() throws IOException {
    InputStream endless = new EndlessLines("{\"a\":1}\n");
    try (Rows rows = JsonRows.open(endless)) {
      rows.next();

      assertThat(Objects.requireNonNull(rows.next()).number()).isEqualTo(2);
    }
  }

  private static final class EndlessLines extends InputStream {

    private final byte[] line;
    private int at;

    EndlessLines(String line) {
      this.line = line.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      return line[at++ % line.length];
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      for (int i = 0; i < length; i++) {
        into[offset + i] = (byte) read();
      }
      return length;
    }
  }
}
