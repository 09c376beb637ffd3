package ma.maillage.embeddedmongodb;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The filters that the product uses look at little more than what they find: 1,000 documents,
 * number {@code i} tagged {@code t(i % 100)} and {@code all}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexUseTest {

  private final OpenCollection open;

  IndexUseTest(@TempDir Path directory) {
    this.open = new OpenCollection(directory);
  }

  @BeforeAll
  void fill() {
    open.collection().insertMany(IntStream.range(0, 1_000).mapToObj(this::document).toList());
    open.collection().createIndex(Indexes.ascending("tags", "_id"));
    open.collection().createIndex(Indexes.ascending("types", "_id"));
    open.collection().createIndex(Indexes.ascending("city", "status", "position"));
    open.collection().createIndex(Indexes.ascending("place.zip"));
    open.collection().createIndex(Indexes.descending("expires"));
  }

  private Document document(int i) {
    return new Document("_id", (long) i)
        .append("tags", List.of("t" + i % 100, "all"))
        .append("types", List.of("type" + i % 10))
        .append("city", "c" + i % 5)
        .append("status", i % 2 == 0 ? "OPEN" : "CLOSED")
        .append("position", i)
        .append("place", new Document("zip", i % 50))
        .append("expires", Date.from(Instant.ofEpochSecond(i)));
  }

  @AfterAll
  void close() {
    open.close();
  }

  private void assertFinds(FindIterable<Document> query, int examinedAtMost, long... ids) {
    long before = open.examined();
    List<Document> found = query.into(new ArrayList<>());
    assertThat(found.stream().mapToLong(it -> it.getLong("_id"))).containsExactly(boxed(ids));
    assertThat(open.examined() - before).isLessThanOrEqualTo(examinedAtMost);
  }

  private static Long[] boxed(long... ids) {
    return Arrays.stream(ids).boxed().toArray(Long[]::new);
  }

  private FindIterable<Document> find(Bson filter) {
    return open.collection().find(filter);
  }

  @Test
  void aTagAndARangeOfIds() {
    assertFinds(
        find(and(eq("tags", "t7"), gt("_id", 107L), lte("_id", 407L))).sort(ascending("_id")),
        4,
        207,
        307,
        407);
  }

  @Test
  void theRarestOfSeveralTags() {
    assertFinds(
        find(and(all("tags", "all", "t7"), gt("_id", 700L))).sort(ascending("_id")),
        3,
        707,
        807,
        907);
  }

  @Test
  void theNextOfSeveralTypesInTheOrderOfTheirIds() {
    assertFinds(
        find(and(in("types", "type3", "type5"), gt("_id", 500L))).sort(ascending("_id")).limit(3),
        8,
        503,
        505,
        513);
  }

  @Test
  void anyOfSeveralCriteriaInTheOrderOfTheirIds() {
    assertFinds(
        find(and(or(all("tags", "t7", "all"), eq("tags", "t8")), lte("_id", 300L)))
            .sort(ascending("_id")),
        9,
        7,
        8,
        107,
        108,
        207,
        208);
  }

  @Test
  void aPageOfIds() {
    assertFinds(find(gt("_id", 500L)).limit(2), 4, 501, 502);
  }

  @Test
  void theLastId() {
    assertFinds(find(new Document()).sort(descending("_id")).limit(1), 1, 999);
  }

  @Test
  void aListOfIds() {
    assertFinds(find(in("_id", 5L, 3L, 12345L)), 2, 3, 5);
  }

  @Test
  void equalitiesWithARangeSortedBackwards() {
    assertFinds(
        find(and(eq("city", "c1"), eq("status", "OPEN"), lt("position", 900)))
            .sort(descending("position"))
            .limit(3),
        4,
        896,
        886,
        876);
  }

  @Test
  void anEqualityWithARangeOfAComponentFurtherOn() {
    assertFinds(
        find(and(eq("city", "c1"), gt("position", 980))).sort(ascending("position")),
        200,
        981,
        986,
        991,
        996);
  }

  @Test
  void aDateBeforeAnother() {
    assertFinds(
        find(lt("expires", Date.from(Instant.ofEpochSecond(2)))).sort(ascending("expires")),
        3,
        0,
        1);
  }

  @Test
  void aNestedField() {
    assertFinds(
        find(and(eq("place.zip", 49), gt("_id", 900L))).sort(ascending("_id")), 20, 949, 999);
  }

  @Test
  void skippedDocumentsAndTwoSortFields() {
    assertFinds(
        find(eq("city", "c0")).sort(orderBy(descending("status", "position"))).skip(1).limit(2),
        4,
        980,
        970);
  }

  /** {@code status} has no index of its own, and a sort would have to read everything first. */
  @Test
  void theNewestOfManyThatAnotherFieldFilters() {
    assertFinds(
        find(and(eq("status", "OPEN"), lte("expires", Date.from(Instant.ofEpochSecond(5_000)))))
            .sort(descending("expires"))
            .limit(2),
        6,
        998,
        996);
  }

  @Test
  void countingByAnIndexLooksAtNoOtherDocuments() {
    long before = open.examined();
    assertThat(open.collection().countDocuments(eq("tags", "t9"))).isEqualTo(10);
    assertThat(open.examined() - before).isEqualTo(10);
    assertThat(open.collection().countDocuments()).isEqualTo(1_000);
    assertThat(open.examined() - before).isEqualTo(10);
  }

  @Test
  void changingByAnIndexLooksAtNoOtherDocuments() {
    long before = open.examined();
    open.collection().updateMany(eq("tags", "t10"), Updates.set("seen", true));
    open.collection().updateOne(eq("_id", 10L), Updates.unset("seen"));
    assertThat(open.examined() - before).isEqualTo(11);
  }

  @Test
  void documentsAsIds() {
    var items = open.database().getCollection("items");
    items.createIndex(Indexes.ascending("_id.channel", "_id.position"));
    for (int i = 0; i < 100; i++) {
      items.insertOne(
          new Document("_id", new Document("channel", "ch" + i % 2).append("position", (long) i))
              .append("key", new UUID(0, i)));
    }
    long before = open.examined();
    assertThat(
            items
                .find(and(eq("_id.channel", "ch1"), gt("_id.position", 90L)))
                .sort(ascending("_id.position")))
        .extracting(item -> item.get("_id", Document.class).getLong("position"))
        .containsExactly(91L, 93L, 95L, 97L, 99L);
    Document id = new Document("channel", "ch1").append("position", 7L);
    assertThat(items.find(eq("_id", id)).first()).isNotNull();
    assertThat(open.examined() - before).isLessThanOrEqualTo(7);
  }

  @Test
  void aLongAnswerIsReadAsItIsFetched() {
    long before = open.examined();
    try (var cursor = open.collection().find().batchSize(10).cursor()) {
      assertThat(cursor.next().getLong("_id")).isZero();
      assertThat(open.examined() - before).isLessThanOrEqualTo(11);
    }
  }
}
