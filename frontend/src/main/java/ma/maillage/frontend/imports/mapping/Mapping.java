package ma.maillage.frontend.imports.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ma.maillage.frontend.imports.rows.CsvRows;
import ma.maillage.frontend.imports.rows.JsonRows;
import ma.maillage.frontend.imports.rows.Rows;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns the rows of one source into canonical objects. Immutable; safe for use by all threads. */
public final class Mapping {

  /** Fields of the canonical form that are lists, to which every rule adds. */
  private static final Set<String> LISTS =
      Set.of("sectors", "segments", "keywords", "externalIds", "addressedTo");

  private final MappingFile file;

  Mapping(MappingFile file) {
    this.file = file;
  }

  public String name() {
    return file.name();
  }

  /** What the rows are, for people. */
  public String title() {
    return file.title();
  }

  /** Who publishes the rows and under which licence, or null. */
  public @Nullable String source() {
    return file.source();
  }

  /** CSV or JSON_LINES. */
  public String format() {
    return file.format().name();
  }

  /** Participants to register before the first row, as canonical objects. */
  public List<ObjectNode> first() {
    return file.first().stream().map(ObjectNode::deepCopy).toList();
  }

  /**
   * The rows of a file.
   *
   * @throws ma.maillage.frontend.imports.rows.UnreadableFileException when it is not of this format
   *     or lacks a column this mapping reads
   */
  public Rows rows(InputStream stream) throws IOException {
    return switch (file.format()) {
      case CSV -> CsvRows.open(stream, file.separator(), needs());
      case JSON_LINES -> JsonRows.open(stream);
    };
  }

  private Set<String> needs() {
    Map<String, List<Rule>> fields = file.fields();
    return fields == null
        ? Set.of()
        : fields.values().stream()
            .flatMap(List::stream)
            .flatMap(rule -> rule.needs().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The canonical object of a row; what the row does not say is missing. */
  public ObjectNode canonical(ObjectNode row) {
    Map<String, List<Rule>> fields = file.fields();
    if (fields == null) {
      return row;
    }
    ObjectNode canonical = JsonNodeFactory.instance.objectNode();
    file.constants().forEach(canonical::put);
    fields.forEach((field, rules) -> put(canonical, field, rules, row));
    return canonical;
  }

  private static void put(ObjectNode canonical, String field, List<Rule> rules, ObjectNode row) {
    if (LISTS.contains(field)) {
      List<String> values = rules.stream().flatMap(rule -> rule.values(row).stream()).toList();
      values.forEach(canonical.withArray(field)::add);
      return;
    }
    rules.stream()
        .flatMap(rule -> rule.values(row).stream())
        .findFirst()
        .ifPresent(value -> putText(canonical, field, value));
  }

  /** Puts {@code description.fr} as the property fr of the object description. */
  private static void putText(ObjectNode canonical, String field, String value) {
    int dot = field.indexOf('.');
    if (dot < 0) {
      canonical.put(field, value);
    } else {
      canonical.withObject("/" + field.substring(0, dot)).put(field.substring(dot + 1), value);
    }
  }
}
