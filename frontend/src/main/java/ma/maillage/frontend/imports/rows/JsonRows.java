package ma.maillage.frontend.imports.rows;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON Lines: one object a line. Not safe for use by several threads. */
public final class JsonRows implements Rows {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Lines lines;
  private long rows;

  private JsonRows(Lines lines) {
    this.lines = lines;
  }

  public static JsonRows open(InputStream file) throws IOException {
    return new JsonRows(new Lines(Decoding.textOf(file)));
  }

  @Override
  public @Nullable Row next() throws IOException {
    Line line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    if (line == null) {
      return null;
    }
    rows++;
    return line.overlong()
        ? broken(line, "the row is longer than " + Lines.LONGEST + " bytes")
        : parsed(line);
  }

  private Row parsed(Line line) {
    String text = line.text();
    if (text == null) {
      return broken(line, "the row is not UTF-8; save the file as UTF-8");
    }
    try {
      JsonNode node = JSON.readTree(text);
      return node instanceof ObjectNode fields
          ? new Row.Fields(rows, line.number(), text, fields)
          : broken(line, "the row is not a JSON object");
    } catch (JacksonException malformed) {
      return broken(line, "the row is not JSON: " + malformed.getOriginalMessage());
    }
  }

  private Row broken(Line line, String reason) {
    return new Row.Broken(rows, line.number(), line.shown(), reason);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
