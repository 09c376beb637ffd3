package ma.maillage.frontend.imports.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

  @Test
  void namesFieldsByTheHeaderAndLeavesOutEmptyOnes() throws IOException {
    assertThat(read("name,city,year\nAtlas,,2021\n"))
        .singleElement()
        .isInstanceOfSatisfying(
            Row.Fields.class,
            row -> {
              assertThat(row.fields().toString())
                  .isEqualTo("{\"name\":\"Atlas\",\"year\":\"2021\"}");
              assertThat(row.number()).isEqualTo(1);
              assertThat(row.line()).isEqualTo(2);
              assertThat(row.text()).isEqualTo("Atlas,,2021");
            });
  }

  @Test
  void readsARecordThatSpansLines() throws IOException {
    List<Row> rows = read("a,b\r\n\"one\r\ntwo\",\"say \"\"hi\"\"\"\r\n3,4\r\n");

    assertThat(fields(rows))
        .containsExactly(
            "{\"a\":\"one\\ntwo\",\"b\":\"say \\\"hi\\\"\"}", "{\"a\":\"3\",\"b\":\"4\"}");
    assertThat(rows).extracting(Row::line).containsExactly(2L, 4L);
  }

  @Test
  void countsNeitherBlankLinesNorTheHeaderAsRows() throws IOException {
    assertThat(read("\na\n\n1\n  \n2\n")).extracting(Row::number).containsExactly(1L, 2L);
  }

  @Test
  void givesUpOnlyTheLineWhoseQuoteIsNeverClosed() throws IOException {
    List<Row> rows = read("a,b\n1,\"open\n2,x\n3,y\n");

    assertThat(reasons(rows)).containsExactly("the row has a quote that is never closed");
    assertThat(rows).hasSize(3);
    assertThat(rows.getFirst().text()).isEqualTo("1,\"open");
    assertThat(fields(rows))
        .containsExactly("{\"a\":\"2\",\"b\":\"x\"}", "{\"a\":\"3\",\"b\":\"y\"}");
  }

  @Test
  void givesUpOnlyTheLineWithTextAfterAClosingQuote() throws IOException {
    List<Row> rows = read("a,b\n\"x\"y,1\n2,z\n");

    assertThat(reasons(rows)).containsExactly("the row has text after a closing quote");
    assertThat(fields(rows)).containsExactly("{\"a\":\"2\",\"b\":\"z\"}");
  }

  @Test
  void findsItsWayBackWhenAQuoteClosesInTheNextRow() throws IOException {
    List<Row> rows = read("a,b\n1,\"open\n\"2\",x\n3,y\n");

    assertThat(reasons(rows)).containsExactly("the row has text after a closing quote");
    assertThat(fields(rows))
        .containsExactly("{\"a\":\"2\",\"b\":\"x\"}", "{\"a\":\"3\",\"b\":\"y\"}");
  }

  @Test
  void doesNotReadAheadOfAQuoteForMoreThanAMegabyte() throws IOException {
    String long2 = "z".repeat(600_000);
    List<Row> rows = read("a\n\"open\n" + long2 + "\n" + long2 + "\nlast\n");

    assertThat(reasons(rows)).containsExactly("the row has a quote that is never closed");
    assertThat(rows).hasSize(4);
  }

  @Test
  void rejectsARowOverAMegabyteAndGoesOn() throws IOException {
    List<Row> rows = read("a,b\n1," + "x".repeat(Lines.LONGEST) + "\n2,y\n");

    assertThat(reasons(rows)).containsExactly("the row is longer than 1048576 bytes");
    assertThat(rows.getFirst().text()).hasSizeLessThan(2_000).startsWith("1,xxx").endsWith("…");
    assertThat(fields(rows)).containsExactly("{\"a\":\"2\",\"b\":\"y\"}");
  }

  @Test
  void rejectsRowsThatAreNotUtf8AndNamesTheirLine() throws IOException {
    InputStream latin1 = Bytes.in("name\nFes\nFès\nRabat\n", StandardCharsets.ISO_8859_1);
    List<Row> rows = Bytes.all(CsvRows.open(latin1, ',', Set.of()));

    assertThat(reasons(rows)).containsExactly("the row is not UTF-8; save the file as UTF-8");
    assertThat(rows.get(1).line()).isEqualTo(3);
    assertThat(fields(rows)).hasSize(2);
  }

  @Test
  void rejectsARowWithAnotherNumberOfFieldsThanTheHeader() throws IOException {
    assertThat(reasons(read("a,b\n1\n1,2,3\n")))
        .containsExactly(
            "the row has 1 fields, but the header names 2",
            "the row has 3 fields, but the header names 2");
  }

  @Test
  void skipsAByteOrderMark() throws IOException {
    assertThat(fields(read("\uFEFFa\n1\n"))).containsExactly("{\"a\":\"1\"}");
  }

  @Test
  void unpacksGzip() throws IOException {
    Rows rows = CsvRows.open(new ByteArrayInputStream(Bytes.gzip("a\n1\n")), ',', Set.of());

    assertThat(fields(Bytes.all(rows))).containsExactly("{\"a\":\"1\"}");
  }

  @Test
  void saysWhereAGzipArchiveIsTorn() throws IOException {
    StringBuilder text = new StringBuilder("a\n");
    new Random(1).longs(20_000).forEach(number -> text.append(number).append('\n'));
    byte[] whole = Bytes.gzip(text.toString());
    byte[] torn = Arrays.copyOf(whole, whole.length - 10);
    Rows rows = CsvRows.open(new ByteArrayInputStream(torn), ',', Set.of());

    assertThatThrownBy(() -> Bytes.all(rows))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageMatching("the gzip archive is torn after line 1\\d{4}; send it again");
  }

  @Test
  void refusesAFileWithoutANeededColumnAndNamesIt() {
    assertThatThrownBy(() -> CsvRows.open(Bytes.utf8("a,b\n"), ',', Set.of("b", "siren")))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("the file has no column [siren]; its columns: [a, b]");
  }

  @Test
  void refusesEmptyUtf16AndZipFiles() {
    assertThatThrownBy(() -> read("")).hasMessageContaining("empty");
    assertThatThrownBy(
            () -> CsvRows.open(Bytes.in("\uFEFFa\n", StandardCharsets.UTF_16LE), ',', Set.of()))
        .hasMessage("the file is UTF-16; save it as UTF-8");
    assertThatThrownBy(() -> read("PK\u0003\u0004rest")).hasMessageContaining("zip archive");
    assertThatThrownBy(() -> read("a,a\n")).hasMessageContaining("names a column twice");
  }

  static List<Row> read(String csv) throws IOException {
    return Bytes.all(CsvRows.open(Bytes.utf8(csv), ',', Set.of()));
  }

  static List<String> fields(List<Row> rows) {
    return rows.stream()
        .filter(Row.Fields.class::isInstance)
        .map(row -> ((Row.Fields) row).fields().toString())
        .toList();
  }

  static List<String> reasons(List<Row> rows) {
    return rows.stream()
        .filter(Row.Broken.class::isInstance)
        .map(row -> ((Row.Broken) row).reason())
        .toList();
  }
}
