package ma.maillage.embeddedmongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandsTest {

  private static final IndexOptions UNIQUE = new IndexOptions().unique(true);

  @Test
  void listsIndexesAcrossARestart(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      open.collection().createIndex(Indexes.ascending("a", "b"));
      open.collection().createIndex(Indexes.descending("c"), UNIQUE);
      open.collection().createIndex(Indexes.ascending("a", "b"));
      assertThat(names(open.collection())).containsExactly("_id_", "a_1_b_1", "c_-1");
    }
    try (OpenCollection open = new OpenCollection(directory)) {
      assertThat(names(open.collection())).containsExactly("_id_", "a_1_b_1", "c_-1");
      assertThat(open.collection().listIndexes())
          .extracting(index -> index.getBoolean("unique", false))
          .containsExactly(false, false, true);
    }
  }

  @Test
  void dropsIndexesOfThisCollectionOnly(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      MongoCollection<Document> other = open.database().getCollection("other");
      for (String field : List.of("a", "b", "c")) {
        open.collection().createIndex(Indexes.ascending(field));
        other.createIndex(Indexes.ascending(field));
      }
      open.collection().dropIndex("a_1");
      open.collection().dropIndex(Indexes.ascending("b"));
      assertThat(names(open.collection())).containsExactly("_id_", "c_1");
      open.collection().dropIndexes();
      assertThat(names(open.collection())).containsExactly("_id_");
      assertThat(names(other)).containsExactly("_id_", "a_1", "b_1", "c_1");
    }
  }

  @Test
  void aDroppedIndexIsBuiltAnew(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      open.collection().createIndex(Indexes.ascending("a"));
      open.collection().insertOne(new Document("_id", 1).append("a", 1));
      open.collection().dropIndex("a_1");
      open.collection().updateOne(Filters.eq("_id", 1), Updates.set("a", 2));
      open.collection().createIndex(Indexes.ascending("a"));
      assertThat(open.collection().find(Filters.eq("a", 1))).isEmpty();
      assertThat(open.collection().find(Filters.eq("a", 2))).hasSize(1);
    }
  }

  @Test
  void refusesToDropTheIndexOnId(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      open.collection().insertOne(new Document());
      assertThatExceptionOfType(MongoCommandException.class)
          .isThrownBy(() -> open.collection().dropIndex("_id_"))
          .withMessageContaining("cannot drop _id index");
    }
  }

  @Test
  void refusesAnIndexThatIsNotThere(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      open.collection().insertOne(new Document());
      assertThatExceptionOfType(MongoCommandException.class)
          .isThrownBy(() -> open.collection().dropIndex("a_1"))
          .withMessageContaining("a_1");
    }
  }

  @Test
  void refusesOptionsThatItWouldIgnore(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      assertThatExceptionOfType(MongoCommandException.class)
          .isThrownBy(
              () ->
                  open.collection()
                      .createIndex(
                          Indexes.ascending("at"),
                          new IndexOptions().expireAfter(1L, TimeUnit.DAYS)))
          .withMessageContaining("expireAfterSeconds");
      assertThatExceptionOfType(MongoCommandException.class)
          .isThrownBy(() -> open.collection().createIndex(Indexes.text("at")))
          .withMessageContaining("text");
    }
  }

  @Test
  void refusesTheSameKeyUnderAnotherNameAndAnotherKeyUnderTheSameName(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      open.collection().createIndex(Indexes.ascending("a"));
      assertThatExceptionOfType(MongoCommandException.class)
          .isThrownBy(
              () ->
                  open.collection()
                      .createIndex(Indexes.ascending("a"), new IndexOptions().name("x")))
          .matches(e -> e.getErrorCode() == 85);
      assertThatExceptionOfType(MongoCommandException.class)
          .isThrownBy(
              () ->
                  open.collection()
                      .createIndex(Indexes.ascending("b"), new IndexOptions().name("a_1")))
          .matches(e -> e.getErrorCode() == 86);
    }
  }

  @Test
  void aUniqueIndexRefusesDuplicatesOnInsertAndUpdate(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      open.collection().createIndex(Indexes.ascending("a", "b"), UNIQUE);
      open.collection().insertOne(new Document("_id", 1).append("a", 1).append("b", 1));
      open.collection().insertOne(new Document("_id", 2).append("a", 1).append("b", 2));
      assertThatExceptionOfType(MongoWriteException.class)
          .isThrownBy(() -> open.collection().insertOne(new Document("a", 1).append("b", 2.0)))
          .matches(e -> e.getError().getCode() == 11000);
      assertThatExceptionOfType(MongoWriteException.class)
          .isThrownBy(() -> open.collection().updateOne(Filters.eq("_id", 1), Updates.inc("b", 1)))
          .matches(e -> e.getError().getCode() == 11000);
      open.collection().updateOne(Filters.eq("_id", 1), Updates.set("c", 1));
      open.collection().deleteOne(Filters.eq("_id", 2));
      open.collection().updateOne(Filters.eq("_id", 1), Updates.inc("b", 1));
      assertThat(open.collection().find(Filters.eq("b", 2))).hasSize(1);
    }
  }

  @Test
  void aSparseUniqueIndexLeavesOutWhatLacksTheField(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      open.collection()
          .createIndex(Indexes.ascending("a"), new IndexOptions().unique(true).sparse(true));
      open.collection().insertMany(List.of(new Document("_id", 1), new Document("_id", 2)));
      assertThat(open.collection().find(Filters.eq("a", null))).hasSize(2);
      assertThat(open.collection().find().sort(new Document("a", 1))).hasSize(2);
    }
  }

  @Test
  void aUniqueIndexIsNotBuiltOverDuplicates(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      open.collection()
          .insertMany(List.of(new Document("a", 1), new Document("a", 1), new Document("a", 2)));
      assertThatExceptionOfType(DuplicateKeyException.class)
          .isThrownBy(() -> open.collection().createIndex(Indexes.ascending("a"), UNIQUE));
      assertThat(names(open.collection())).containsExactly("_id_");
      open.collection().createIndex(Indexes.ascending("a"));
      assertThat(open.collection().find(Filters.eq("a", 1))).hasSize(2);
    }
  }

  @Test
  void refusesParallelArraysAndChangesNothing(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      open.collection().createIndex(Indexes.ascending("a", "b"));
      assertThatExceptionOfType(MongoWriteException.class)
          .isThrownBy(
              () ->
                  open.collection()
                      .insertOne(new Document("a", List.of(1, 2)).append("b", List.of(1, 2))))
          .withMessageContaining("parallel arrays");
      assertThat(open.collection().countDocuments()).isZero();
    }
  }

  @Test
  void countsWhatAnOrderedInsertDidBeforeItStopped(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      List<Document> documents =
          List.of(new Document("_id", 1), new Document("_id", 1), new Document("_id", 2));
      assertThatExceptionOfType(MongoBulkWriteException.class)
          .isThrownBy(() -> open.collection().insertMany(documents))
          .matches(e -> e.getWriteResult().getInsertedCount() == 1)
          .matches(e -> e.getWriteErrors().getFirst().getIndex() == 1);
      assertThat(open.collection().countDocuments()).isEqualTo(1);
    }
  }

  @Test
  void renamesAndDropsACollectionWithItsIndexes(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      open.collection().createIndex(Indexes.ascending("tags"));
      open.collection().insertOne(new Document("_id", 1).append("tags", List.of("x", "y")));
      open.collection().renameCollection(new MongoNamespace("d.renamed"));
      open.collection().insertOne(new Document("_id", 9));
    }
    try (OpenCollection open = new OpenCollection(directory)) {
      MongoCollection<Document> renamed = open.database().getCollection("renamed");
      assertThat(renamed.find(Filters.in("tags", "x", "y"))).hasSize(1);
      assertThat(names(renamed)).containsExactlyInAnyOrder("_id_", "tags_1");
      assertThat(names(open.collection())).containsExactly("_id_");
      renamed.drop();
      assertThat(open.database().listCollectionNames()).containsExactly("c");
      open.database().drop();
      assertThat(open.database().listCollectionNames()).isEmpty();
      renamed.insertOne(new Document("_id", 2));
      assertThat(names(renamed)).containsExactly("_id_");
    }
    try (OpenCollection open = new OpenCollection(directory)) {
      assertThat(open.database().getCollection("renamed").find()).hasSize(1);
    }
  }

  private static List<String> names(MongoCollection<Document> collection) {
    return collection.listIndexes().map(index -> index.getString("name")).into(new ArrayList<>());
  }
}
