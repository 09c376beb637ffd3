package ma.maillage.frontend.imports.mapping;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A mapping as it is written down.
 *
 * @param name what the mapping is called in a request
 * @param title what the rows are, for people
 * @param source who publishes them and under which licence
 * @param separator of CSV columns, a comma unless given
 * @param first participants to register before the first row, as canonical objects
 * @param constants fields that are the same for every row
 * @param fields the rules of each field; null when rows are canonical already
 */
record MappingFile(
    String name,
    String title,
    @Nullable String source,
    Format format,
    Character separator,
    List<ObjectNode> first,
    Map<String, String> constants,
    @Nullable Map<String, List<Rule>> fields) {

  enum Format {
    CSV,
    JSON_LINES
  }

  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");

  MappingFile(
      @Nullable String name,
      @Nullable String title,
      @Nullable String source,
      @Nullable Format format,
      @Nullable Character separator,
      @Nullable List<ObjectNode> first,
      @Nullable Map<String, String> constants,
      @Nullable Map<String, List<Rule>> fields) {
    if (name == null || !NAME.matcher(name).matches()) {
      throw new InvalidValue("name", "must be 1 to 60 characters out of a-z 0-9 -");
    }
    this.name = name;
    this.title = Checked.text("title", title, 200);
    this.source = source;
    this.format = Checked.required("format", format);
    this.separator = separator == null ? ',' : separator;
    this.first = first == null ? List.of() : List.copyOf(first);
    this.constants = constants == null ? Map.of() : Map.copyOf(constants);
    this.fields = fields == null ? null : Map.copyOf(fields);
  }
}
