package ma.maillage.frontend.imports.mapping;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the values of a column: one for a scalar, several for a list, none where nothing is. */
final class Columns {

  private Columns() {}

  static List<String> values(ObjectNode row, String column) {
    return elements(row, column).flatMap(Columns::scalar).toList();
  }

  /**
   * The property {@code of} of those elements of a list of objects that fit {@code where}: each
   * property named there equals the wanted text or, being a list itself, contains it.
   */
  static List<String> values(
      ObjectNode row, String column, Map<String, String> where, String property) {
    return elements(row, column)
        .filter(element -> fits(element, where))
        .flatMap(element -> scalar(element.path(property)))
        .toList();
  }

  private static Stream<JsonNode> elements(ObjectNode row, String column) {
    JsonNode value = row.path(column);
    return value.isArray() ? value.valueStream() : Stream.of(value);
  }

  private static boolean fits(JsonNode element, Map<String, String> where) {
    return where.entrySet().stream()
        .allMatch(
            wanted -> {
              JsonNode found = element.path(wanted.getKey());
              Stream<JsonNode> values = found.isArray() ? found.valueStream() : Stream.of(found);
              return values.flatMap(Columns::scalar).anyMatch(wanted.getValue()::equals);
            });
  }

  private static Stream<String> scalar(JsonNode value) {
    return value.isValueNode() && !value.isNull() && !value.asString().isBlank()
        ? Stream.of(value.asString().strip())
        : Stream.empty();
  }
}
