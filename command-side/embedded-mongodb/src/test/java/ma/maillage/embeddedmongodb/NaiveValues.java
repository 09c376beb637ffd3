package ma.maillage.embeddedmongodb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What MongoDB's manual says of paths, equality and order, written as plainly as possible. */
final class NaiveValues {

  private NaiveValues() {}

  /** The values that a condition on a path is compared with; a missing field is null. */
  static List<@Nullable Object> at(Document document, String path) {
    List<@Nullable Object> values = new ArrayList<>();
    collect(document, path, values);
    return values;
  }

  private static void collect(@Nullable Object from, String path, List<@Nullable Object> values) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    Object value = from instanceof Document document ? document.get(name) : null;
    if (dot < 0) {
      values.add(value);
      if (value instanceof List<?> elements) {
        values.addAll(elements);
      }
    } else if (value instanceof List<?> elements) {
      elements.forEach(element -> collect(element, path.substring(dot + 1), values));
    } else {
      collect(value, path.substring(dot + 1), values);
    }
  }

  static boolean equal(@Nullable Object first, @Nullable Object second) {
    if (first instanceof Number a && second instanceof Number b) {
      return a.doubleValue() == b.doubleValue();
    }
    return Objects.equals(first, second);
  }

  static boolean comparable(@Nullable Object first, @Nullable Object second) {
    return first != null && second != null && rank(first) == rank(second);
  }

  static int compare(@Nullable Object first, @Nullable Object second) {
    int byType = Integer.compare(rank(first), rank(second));
    if (byType != 0 || first == null || second == null) {
      return byType;
    }
    return switch (first) {
      case Number number -> Double.compare(number.doubleValue(), ((Number) second).doubleValue());
      case String text -> text.compareTo((String) second);
      case Boolean flag -> flag.compareTo((Boolean) second);
      case Date date -> date.toInstant().compareTo(((Date) second).toInstant());
      default -> 0;
    };
  }

  static Comparator<Document> by(String path, boolean ascending) {
    Comparator<Document> order =
        (first, second) -> compare(single(first, path), single(second, path));
    return ascending ? order : order.reversed();
  }

  private static @Nullable Object single(Document document, String path) {
    return at(document, path).getFirst();
  }

  private static int rank(@Nullable Object value) {
    return switch (value) {
      case null -> 0;
      case Number _ -> 1;
      case String _ -> 2;
      case Document _ -> 3;
      case List<?> _ -> 4;
      case Boolean _ -> 5;
      case Date _ -> 6;
      default -> throw new IllegalArgumentException("not in the model: " + value.getClass());
    };
  }
}
