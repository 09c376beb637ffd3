package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A filter as several filters that all must match.
 *
 * <p>With MongoDB the operators on one field are independent: of an array, one element may be above
 * the lower bound and another one below the upper. The server's matcher looks for one element that
 * meets them all, so each operator is given to it by itself. Stateless.
 */
final class FilterParts {

  private static final Set<String> INDEPENDENT =
      Set.of("$eq", "$ne", "$gt", "$gte", "$lt", "$lte", "$in", "$nin", "$all", "$exists", "$size");

  private FilterParts() {}

  static List<Document> of(Document filter) {
    List<Document> parts = new ArrayList<>();
    filter.forEach((path, wanted) -> add(parts, path, wanted));
    return parts;
  }

  private static void add(List<Document> parts, String path, @Nullable Object wanted) {
    if (path.equals("$and") && isFilters(wanted)) {
      filters(wanted).forEach(filter -> parts.addAll(of(filter)));
    } else if ((path.equals("$or") || path.equals("$nor")) && isFilters(wanted)) {
      List<Document> branches = filters(wanted).stream().map(FilterParts::asOne).toList();
      parts.add(new Document(path, branches));
    } else if (wanted instanceof Document operators
        && !operators.isEmpty()
        && INDEPENDENT.containsAll(operators.keySet())) {
      operators.forEach(
          (operator, operand) -> parts.add(new Document(path, new Document(operator, operand))));
    } else {
      parts.add(new Document(path, wanted));
    }
  }

  private static Document asOne(Document filter) {
    List<Document> parts = of(filter);
    return switch (parts.size()) {
      case 0 -> new Document();
      case 1 -> parts.getFirst();
      default -> new Document("$and", parts);
    };
  }

  private static boolean isFilters(@Nullable Object value) {
    return value instanceof Collection<?> filters
        && !filters.isEmpty()
        && filters.stream().allMatch(Document.class::isInstance);
  }

  private static List<Document> filters(@Nullable Object value) {
    List<Document> filters = new ArrayList<>();
    if (value instanceof Collection<?> elements) {
      elements.forEach(element -> filters.add((Document) element));
    }
    return filters;
  }
}
