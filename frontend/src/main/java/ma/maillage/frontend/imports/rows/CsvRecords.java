package ma.maillage.frontend.imports.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of each CSV record together. When quotes go wrong only the line on which they do
 * is given up, and the next record begins with the line after it. Not safe for use by several
 * threads.
 */
final class CsvRecords {

  private static final String BROKEN_QUOTE = "has text after a closing quote";
  private static final String OPEN_QUOTE = "has a quote that is never closed";
  private static final String TOO_LONG = "is longer than " + Lines.LONGEST + " bytes";
  private static final String NOT_UTF_8 = "is not UTF-8; save the file as UTF-8";

  private final Lines lines;
  private final char separator;

  CsvRecords(Lines lines, char separator) {
    this.lines = lines;
    this.separator = separator;
  }

  /** The next record that is not a blank line, or null at the end. */
  @Nullable RecordText next() throws IOException {
    Line first = lines.next();
    while (first != null && first.isBlank()) {
      first = lines.next();
    }
    return first == null ? null : record(first);
  }

  private RecordText record(Line first) throws IOException {
    if (first.overlong()) {
      return new RecordText(first.number(), first.shown(), TOO_LONG);
    }
    QuoteScan scan = new QuoteScan(separator);
    QuoteScan.State state = scan.line(first.bytes());
    if (state == QuoteScan.State.COMPLETE) {
      return decoded(first);
    }
    List<Line> more = new ArrayList<>();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(first.bytes());
    while (state == QuoteScan.State.OPEN) {
      Line next = lines.next();
      if (next == null) {
        break;
      }
      more.add(next);
      whole.write('\n');
      whole.writeBytes(next.bytes());
      if (whole.size() > Lines.LONGEST) {
        break;
      }
      state = scan.line(next.bytes());
    }
    if (state == QuoteScan.State.COMPLETE) {
      return decoded(new Line(first.number(), whole.toByteArray(), false));
    }
    lines.handBack(more);
    String defect = state == QuoteScan.State.BROKEN ? BROKEN_QUOTE : OPEN_QUOTE;
    return new RecordText(first.number(), first.shown(), defect);
  }

  private static RecordText decoded(Line record) {
    String text = record.text();
    return text == null
        ? new RecordText(record.number(), record.shown(), NOT_UTF_8)
        : new RecordText(record.number(), text, null);
  }
}
