package ma.maillage.frontend.imports.rows;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Cutting a file into records first must not change what a parser of the whole file reads. */
class CsvAgainstWholeFileParserTest {

  private static final String ALPHABET = "ab\"\";,,\n é";

  @RepeatedTest(50)
  void readsWhatAParserOfTheWholeFileReads(RepetitionInfo repetition) throws IOException {
    String csv = randomCsv(new Random(repetition.getCurrentRepetition()));

    List<String> ours =
        CsvRowsTest.read(csv).stream().map(row -> ((Row.Fields) row).fields().toString()).toList();

    assertThat(ours).isEqualTo(wholeFile(csv));
  }

  private static List<String> wholeFile(String csv) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      return reader.stream().skip(1).map(CsvAgainstWholeFileParserTest::object).toList();
    }
  }

  private static String object(CsvRecord record) {
    var object = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < record.getFieldCount(); i++) {
      String value = record.getField(i).strip();
      if (!value.isEmpty()) {
        object.put("c" + i, value);
      }
    }
    return object.toString();
  }

  private static String randomCsv(Random random) throws IOException {
    StringWriter text = new StringWriter();
    LineDelimiter delimiter = random.nextBoolean() ? LineDelimiter.LF : LineDelimiter.CRLF;
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(delimiter).build(text)) {
      writer.writeRecord("c0", "c1", "c2");
      for (int row = 0; row < 40; row++) {
        writer.writeRecord("r" + row, randomField(random), randomField(random));
      }
    }
    return text.toString();
  }

  private static String randomField(Random random) {
    return IntStream.range(0, random.nextInt(8))
        .mapToObj(i -> ALPHABET.charAt(random.nextInt(ALPHABET.length())))
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }
}
