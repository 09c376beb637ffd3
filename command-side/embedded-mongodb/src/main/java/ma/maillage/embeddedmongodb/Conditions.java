package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A filter taken apart into the conditions that all must hold, by field. Mutable while it is built,
 * by one thread; then only read.
 */
final class Conditions {

  private static final Pattern POSITION_IN_PATH = Pattern.compile("(^|.*\\.)\\d+(\\..*|$)");

  private final Map<String, List<Condition>> byPath = new HashMap<>();
  private final List<List<Document>> alternatives = new ArrayList<>();
  private boolean complete = true;

  private Conditions() {}

  static Conditions of(Document filter) {
    Conditions conditions = new Conditions();
    conditions.require(filter);
    return conditions;
  }

  /** These conditions and those of a further filter. */
  Conditions and(Document filter) {
    Conditions both = new Conditions();
    byPath.forEach((path, conditions) -> both.byPath.put(path, new ArrayList<>(conditions)));
    both.complete = complete;
    both.require(filter);
    return both;
  }

  List<Condition> on(String path) {
    return byPath.getOrDefault(path, List.of());
  }

  /** The fields that have conditions. */
  Collection<String> paths() {
    return byPath.keySet();
  }

  /** The {@code $or}s that must hold besides the conditions. */
  List<List<Document>> alternatives() {
    return alternatives;
  }

  /** Whether the filter asks nothing beyond these conditions. */
  boolean complete() {
    return complete && alternatives.isEmpty();
  }

  private void require(Document filter) {
    filter.forEach(
        (path, wanted) -> {
          if (path.equals("$and")) {
            documents(wanted).forEach(this::require);
          } else if (path.equals("$or")) {
            alternatives.add(documents(wanted));
          } else if (path.startsWith("$") || POSITION_IN_PATH.matcher(path).matches()) {
            complete = false;
          } else if (isOperators(wanted)) {
            ((Document) wanted).forEach((operator, operand) -> require(path, operator, operand));
          } else {
            requireOneOf(path, List.of(new Value(wanted)));
          }
        });
  }

  private static List<Document> documents(Object operand) {
    List<Document> documents = new ArrayList<>();
    if (operand instanceof Collection<?> elements) {
      elements.forEach(element -> documents.add((Document) element));
    }
    return documents;
  }

  private static boolean isOperators(@Nullable Object wanted) {
    return wanted instanceof Document document
        && !document.isEmpty()
        && document.keySet().iterator().next().startsWith("$")
        && !document.containsKey("$ref");
  }

  private void require(String path, String operator, @Nullable Object operand) {
    switch (operator) {
      case "$eq" -> requireOneOf(path, List.of(new Value(operand)));
      case "$in" -> requireOneOf(path, values(operand));
      case "$all" -> values(operand).forEach(value -> requireOneOf(path, List.of(value)));
      case "$gt", "$gte" -> requireBound(path, operand, true);
      case "$lt", "$lte" -> requireBound(path, operand, false);
      default -> complete = false;
    }
  }

  private static List<Value> values(@Nullable Object operand) {
    List<Value> values = new ArrayList<>();
    if (operand instanceof Collection<?> elements) {
      elements.forEach(element -> values.add(new Value(element)));
    }
    return values;
  }

  private void requireOneOf(String path, List<Value> values) {
    if (!values.stream().allMatch(Value::hasKey)) {
      complete = false;
      return;
    }
    add(path, new Condition.OneOf(values.stream().map(Value::key).sorted().distinct().toList()));
  }

  private void requireBound(String path, @Nullable Object operand, boolean lower) {
    if (operand == null || operand instanceof MinKey || operand instanceof MaxKey) {
      complete = false;
      return;
    }
    if (!new Value(operand).hasKey()) {
      complete = false;
      return;
    }
    Key bound = KeyEncoding.of(operand);
    add(path, lower ? new Condition.AtLeast(bound) : new Condition.AtMost(bound));
  }

  private void add(String path, Condition condition) {
    byPath.computeIfAbsent(path, _ -> new ArrayList<>()).add(condition);
  }

  /** A value that a field is compared with. */
  private record Value(@Nullable Object value) {

    /** Whether an index has exactly the documents with this value under its key. */
    boolean hasKey() {
      return switch (value) {
        case null -> true;
        case BsonRegularExpression _ -> false;
        case Collection<?> _ -> false;
        case Document document -> !document.isEmpty() && !isOperators(document);
        default -> true;
      };
    }

    Key key() {
      return KeyEncoding.of(value);
    }
  }
}
