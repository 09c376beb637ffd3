package ma.maillage.matching.bench.task;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The directory of data sets. */
public record DataSets(Path directory) {

  private static final JsonMapper MAPPER = new JsonMapper();

  /** The directory that the system property {@code bench.data} names. */
  public static DataSets ofSystemProperty() {
    Path directory = Path.of(System.getProperty("bench.data", "")).toAbsolutePath().normalize();
    if (!Files.isDirectory(directory)) {
      throw new IllegalStateException(
          "There are no data sets at %s: say where they are by -Dbench.data=DIR"
              .formatted(directory));
    }
    return new DataSets(directory);
  }

  /** The rows of a file of comma-separated values with a head line. */
  List<NamedCsvRecord> csv(String file) {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(directory.resolve(file))) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The objects of a file with one a line. */
  List<JsonNode> json(String file) {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), UTF_8))) {
      return lines.lines().map(DataSets::parsed).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open(String file) throws IOException {
    InputStream content = Files.newInputStream(directory.resolve(file));
    return file.endsWith(".gz") ? new GZIPInputStream(content) : content;
  }

  private static JsonNode parsed(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
