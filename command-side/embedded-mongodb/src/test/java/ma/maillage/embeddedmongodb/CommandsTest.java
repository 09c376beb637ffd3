package ma.maillage.embeddedmongodb;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

  @Test
  void upsertsWithEveryKindOfUpdate(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      Document id = new Document("channel", "a").append("position", 7L);
      for (int i = 0; i < 2; i++) {
        open.collection()
            .updateOne(
                eq("_id", id),
                Updates.combine(
                    Updates.set("nested.name", "n"),
                    Updates.inc("count", 1),
                    Updates.push("list", i),
                    Updates.setOnInsert("first", i)),
                new UpdateOptions().upsert(true));
      }
      assertThat(open.collection().find(eq("_id", id)).first())
          .isEqualTo(
              new Document("_id", id)
                  .append("nested", new Document("name", "n"))
                  .append("count", 2)
                  .append("list", List.of(0, 1))
                  .append("first", 0));
    }
  }

  @Test
  void writesInBulk(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      BulkWriteResult result =
          open.collection()
              .bulkWrite(
                  List.of(
                      new InsertOneModel<>(new Document("_id", 1)),
                      new InsertOneModel<>(new Document("_id", 2)),
                      new UpdateOneModel<>(eq("_id", 1), Updates.set("a", 1)),
                      new ReplaceOneModel<>(
                          eq("_id", 3), new Document("a", 3), new ReplaceOptions().upsert(true)),
                      new DeleteOneModel<>(eq("_id", 2))));
      assertThat(result.getInsertedCount()).isEqualTo(2);
      assertThat(result.getModifiedCount()).isEqualTo(1);
      assertThat(result.getDeletedCount()).isEqualTo(1);
      assertThat(result.getUpserts()).hasSize(1);
      assertThat(result.getUpserts().getFirst().getIndex()).isEqualTo(3);
      assertThat(open.collection().find())
          .containsExactly(
              new Document("_id", 1).append("a", 1), new Document("_id", 3).append("a", 3));
    }
  }

  @Test
  void anOrderedBulkOfUpdatesStopsAtTheFirstError(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      open.collection().insertMany(List.of(new Document("_id", 1), new Document("_id", 2)));
      assertThatExceptionOfType(MongoBulkWriteException.class)
          .isThrownBy(
              () ->
                  open.collection()
                      .bulkWrite(
                          List.of(
                              new UpdateOneModel<>(eq("_id", 1), Updates.set("a", "text")),
                              new UpdateOneModel<>(eq("_id", 1), Updates.inc("a", 1)),
                              new UpdateOneModel<>(eq("_id", 2), Updates.set("a", 1)))))
          .matches(e -> e.getWriteErrors().getFirst().getIndex() == 1)
          .matches(e -> e.getWriteResult().getModifiedCount() == 1);
      assertThat(open.collection().find(eq("_id", 2)).first()).isEqualTo(new Document("_id", 2));
    }
  }

  @Test
  void aggregatesWhatAnIndexFinds(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      open.collection().createIndex(Indexes.ascending("city"));
      for (int i = 0; i < 100; i++) {
        open.collection().insertOne(new Document("city", "c" + i % 8).append("n", i));
      }
      long before = open.examined();
      assertThat(
              open.collection()
                  .aggregate(
                      List.of(
                          Aggregates.match(in("city", "c1", "c2")),
                          Aggregates.match(gte("n", 50)),
                          Aggregates.group("$city", Accumulators.sum("count", 1)),
                          Aggregates.sort(Indexes.ascending("_id")))))
          .extracting(it -> it.getString("_id") + "=" + it.getInteger("count"))
          .containsExactly("c1=6", "c2=7");
      assertThat(open.examined() - before).isEqualTo(26);
    }
  }

  @Test
  void boundsOnAnArrayMayBeMetByDifferentElements(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      open.collection().insertOne(new Document("_id", 1).append("a", List.of(1, 10)));
      Document between = new Document("a", new Document("$gt", 4).append("$lt", 6));
      assertThat(open.collection().find(between)).hasSize(1);
      open.collection().createIndex(Indexes.ascending("a"));
      assertThat(open.collection().find(between)).hasSize(1);
      assertThat(
              open.collection()
                  .find(Filters.elemMatch("a", new Document("$gt", 4).append("$lt", 6))))
          .isEmpty();
    }
  }

  @Test
  void projectsEveryBatch(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      for (int i = 0; i < 30; i++) {
        open.collection().insertOne(new Document("_id", i).append("a", i).append("b", i));
      }
      assertThat(
              open.collection()
                  .find()
                  .projection(Projections.fields(Projections.include("a"), Projections.excludeId()))
                  .batchSize(7))
          .hasSize(30)
          .allMatch(document -> document.keySet().equals(Set.of("a")));
    }
  }

  @Test
  void answersLargerThanAMessageComeInParts(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      MongoCollection<Document> fast =
          open.collection().withWriteConcern(WriteConcern.W1.withJournal(false));
      for (int i = 0; i < 12; i++) {
        fast.insertOne(new Document("_id", i).append("data", new Binary(new byte[5_000_000])));
      }
      assertThat(fast.find()).hasSize(12);
    }
  }

  @Test
  void readersGetDocumentsOfTheirOwn(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      open.collection().insertOne(new Document("_id", 1).append("a", List.of(1)));
      open.collection().updateOne(eq("_id", 1), Updates.push("a", 2));
      assertThatExceptionOfType(MongoWriteException.class)
          .isThrownBy(() -> open.collection().updateOne(eq("_id", 1), Updates.inc("a", 1)));
      assertThat(open.collection().find().first())
          .isEqualTo(new Document("_id", 1).append("a", List.of(1, 2)));
    }
  }
}
