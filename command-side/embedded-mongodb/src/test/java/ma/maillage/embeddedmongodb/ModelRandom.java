package ma.maillage.embeddedmongodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Random documents, filters and orders of a small world, in which matches are frequent. */
final class ModelRandom {

  static final List<String> INDEXES =
      List.of(
          "tags _id",
          "tags",
          "city status position",
          "city -position",
          "position",
          "place.zip city",
          "items.k",
          "items.k items.v",
          "status tags -position",
          "expires",
          "mixed _id");

  private final Random random;

  ModelRandom(long seed) {
    this.random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  Object id() {
    int number = random.nextInt(400);
    return switch (random.nextInt(3)) {
      case 0 -> number;
      case 1 -> (long) number;
      default -> "id" + number;
    };
  }

  Document document(Object id) {
    Document document = new Document("_id", id);
    Stream.of("city", "status", "position", "expires", "mixed")
        .filter(_ -> !oneIn(6))
        .forEach(field -> document.append(field, value(field)));
    if (!oneIn(5)) {
      document.append("tags", tags());
    }
    if (!oneIn(5)) {
      document.append("place", new Document("zip", value("place.zip")));
    }
    if (!oneIn(4)) {
      document.append("items", items());
    }
    return document;
  }

  List<String> tags() {
    return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> "t" + random.nextInt(6)).toList();
  }

  private List<Document> items() {
    return IntStream.range(0, random.nextInt(3))
        .mapToObj(_ -> new Document("k", random.nextInt(5)).append("v", random.nextInt(5)))
        .toList();
  }

  @Nullable Object value(String path) {
    return switch (path) {
      case "_id" -> id();
      case "city" -> oneIn(8) ? null : "c" + random.nextInt(4);
      case "status" -> "s" + random.nextInt(3);
      case "tags" -> "t" + random.nextInt(6);
      case "position", "place.zip" -> number();
      case "items.k", "items.v" -> random.nextInt(5);
      case "expires" -> Date.from(Instant.ofEpochSecond(random.nextInt(50)));
      case "mixed" -> mixed();
      default -> throw new IllegalArgumentException(path);
    };
  }

  private Object number() {
    int number = random.nextInt(60) - 30;
    return switch (random.nextInt(3)) {
      case 0 -> number;
      case 1 -> (long) number;
      default -> number / 4.0;
    };
  }

  private @Nullable Object mixed() {
    return switch (random.nextInt(6)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> "text" + random.nextInt(5);
      case 3 -> Date.from(Instant.ofEpochMilli(random.nextInt(5)));
      case 4 -> tags();
      default -> random.nextInt(5);
    };
  }

  ModelFilter filter() {
    List<ModelFilter> conditions = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      conditions.add(oneIn(5) ? ModelFilter.or(List.of(condition(), condition())) : condition());
    }
    return conditions.isEmpty() ? ModelFilter.everything() : ModelFilter.and(conditions);
  }

  private ModelFilter condition() {
    String path =
        oneOf(
            List.of(
                "_id",
                "city",
                "status",
                "tags",
                "position",
                "place.zip",
                "items.k",
                "items.v",
                "expires",
                "mixed"));
    Object value = scalar(path);
    return switch (random.nextInt(9)) {
      case 0, 1, 2 -> ModelFilter.equal(path, value);
      case 3 -> ModelFilter.in(path, List.of(value, scalar(path), scalar(path)));
      case 4 -> ModelFilter.all("tags", List.of(scalar("tags"), scalar("tags")));
      case 5 -> ModelFilter.between(path, value, scalar(path));
      case 6 -> oneIn(3) ? ModelFilter.equal(path, null) : ModelFilter.notEqual(path, value);
      default -> ModelFilter.compared(path, oneOf(List.of("$gt", "$gte", "$lt", "$lte")), value);
    };
  }

  private Object scalar(String path) {
    while (true) {
      Object value = value(path);
      if (value != null && !(value instanceof List<?>)) {
        return value;
      }
    }
  }

  /** Fields without arrays, the last one {@code _id}, so that the order leaves no choice. */
  Document order() {
    Document order = new Document();
    List<String> fields = List.of("city", "status", "position", "place.zip", "expires");
    for (int i = random.nextInt(3); i > 0; i--) {
      order.append(oneOf(fields), random.nextBoolean() ? 1 : -1);
    }
    return order.append("_id", random.nextBoolean() ? 1 : -1);
  }
}
