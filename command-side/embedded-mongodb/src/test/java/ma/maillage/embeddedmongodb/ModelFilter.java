package ma.maillage.embeddedmongodb;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** A filter twice: for the server, and as a naive test of one document. */
record ModelFilter(Bson bson, Predicate<Document> test) {

  static ModelFilter everything() {
    return new ModelFilter(new Document(), _ -> true);
  }

  static ModelFilter equal(String path, @Nullable Object wanted) {
    return new ModelFilter(
        Filters.eq(path, wanted), any(path, it -> NaiveValues.equal(it, wanted)));
  }

  static ModelFilter in(String path, List<@Nullable Object> wanted) {
    return new ModelFilter(
        Filters.in(path, wanted),
        any(path, it -> wanted.stream().anyMatch(one -> NaiveValues.equal(it, one))));
  }

  static ModelFilter all(String path, List<Object> wanted) {
    return new ModelFilter(
        Filters.all(path, wanted),
        document -> wanted.stream().allMatch(one -> equal(path, one).test.test(document)));
  }

  /**
   * @param operator one of $gt, $gte, $lt, $lte
   */
  static ModelFilter compared(String path, String operator, Object bound) {
    return new ModelFilter(
        new Document(path, new Document(operator, bound)),
        any(path, it -> NaiveValues.comparable(it, bound) && holds(operator, it, bound)));
  }

  static ModelFilter between(String path, Object low, Object high) {
    ModelFilter lower = compared(path, "$gt", low);
    ModelFilter upper = compared(path, "$lte", high);
    return new ModelFilter(
        new Document(path, new Document("$gt", low).append("$lte", high)),
        lower.test.and(upper.test));
  }

  static ModelFilter notEqual(String path, Object unwanted) {
    return new ModelFilter(Filters.ne(path, unwanted), equal(path, unwanted).test.negate());
  }

  static ModelFilter and(List<ModelFilter> filters) {
    return new ModelFilter(
        Filters.and(filters.stream().map(ModelFilter::bson).toList()),
        document -> filters.stream().allMatch(filter -> filter.test.test(document)));
  }

  static ModelFilter or(List<ModelFilter> filters) {
    return new ModelFilter(
        Filters.or(filters.stream().map(ModelFilter::bson).toList()),
        document -> filters.stream().anyMatch(filter -> filter.test.test(document)));
  }

  private static Predicate<Document> any(String path, Predicate<@Nullable Object> test) {
    return document -> NaiveValues.at(document, path).stream().anyMatch(test);
  }

  private static boolean holds(String operator, @Nullable Object value, Object bound) {
    int order = NaiveValues.compare(value, bound);
    return switch (operator) {
      case "$gt" -> order > 0;
      case "$gte" -> order >= 0;
      case "$lt" -> order < 0;
      case "$lte" -> order <= 0;
      default -> throw new IllegalArgumentException(operator);
    };
  }
}
