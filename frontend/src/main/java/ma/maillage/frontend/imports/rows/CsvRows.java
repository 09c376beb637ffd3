package ma.maillage.frontend.imports.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * CSV (RFC 4180) whose first line names the columns. An empty field is a missing one. Not safe for
 * use by several threads.
 */
public final class CsvRows implements Rows {

  private final Lines lines;
  private final CsvRecords records;
  private final CsvReader.CsvReaderBuilder parser;
  private final List<String> header;
  private long rows;

  private CsvRows(Lines lines, char separator, Collection<String> needed) throws IOException {
    this.lines = lines;
    this.records = new CsvRecords(lines, separator);
    this.parser = CsvReader.builder().fieldSeparator(separator);
    this.header = header(needed);
  }

  /**
   * Reads the header and checks that it names every needed column.
   *
   * @throws UnreadableFileException when it does not, or when there is no header
   */
  public static CsvRows open(InputStream file, char separator, Collection<String> needed)
      throws IOException {
    return new CsvRows(new Lines(Decoding.textOf(file)), separator, needed);
  }

  private List<String> header(Collection<String> needed) throws IOException {
    RecordText first = records.next();
    if (first == null) {
      throw new UnreadableFileException("the file is empty; its first line must name the columns");
    }
    if (first.defect() != null) {
      throw new UnreadableFileException("the line that names the columns " + first.defect());
    }
    List<String> columns = parser.ofSingleCsvRecord(first.text()).getFields();
    if (new HashSet<>(columns).size() < columns.size()) {
      throw new UnreadableFileException("the first line names a column twice: " + columns);
    }
    List<String> missing =
        needed.stream().filter(column -> !columns.contains(column)).sorted().toList();
    if (!missing.isEmpty()) {
      throw new UnreadableFileException(
          "the file has no column " + missing + "; its columns: " + columns);
    }
    return columns;
  }

  @Override
  public @Nullable Row next() throws IOException {
    RecordText next = records.next();
    if (next == null) {
      return null;
    }
    rows++;
    return next.defect() == null ? parsed(next) : broken(next, next.defect());
  }

  private Row parsed(RecordText record) {
    List<String> values;
    try {
      values = parser.ofSingleCsvRecord(record.text()).getFields();
    } catch (CsvParseException malformed) {
      return broken(record, "is not CSV: " + malformed.getMessage());
    }
    if (values.size() != header.size()) {
      return broken(
          record, "has " + values.size() + " fields, but the header names " + header.size());
    }
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isBlank()) {
        fields.put(header.get(i), values.get(i).strip());
      }
    }
    return new Row.Fields(rows, record.line(), record.text(), fields);
  }

  private Row broken(RecordText record, String reason) {
    return new Row.Broken(rows, record.line(), record.text(), "the row " + reason);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
