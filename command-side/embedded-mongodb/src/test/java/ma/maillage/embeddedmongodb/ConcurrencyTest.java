package ma.maillage.embeddedmongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {

  private static final int DOCUMENTS = 400;

  @Test
  void whoSawADocumentFindsItByEveryIndex(@TempDir Path directory) throws Exception {
    try (OpenCollection open = new OpenCollection(directory);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      MongoCollection<Document> collection = open.collection();
      collection.createIndex(Indexes.ascending("tags", "_id"));
      Future<?> writer =
          threads.submit(
              () -> {
                for (int i = 0; i < DOCUMENTS; i++) {
                  collection.insertOne(
                      new Document("_id", i).append("tags", List.of("all", "t" + i)));
                }
              });
      int last = -1;
      while (last < DOCUMENTS - 1) {
        Document head = collection.find().sort(Sorts.descending("_id")).first();
        last = head == null ? -1 : head.getInteger("_id");
        assertThat(collection.countDocuments(and(eq("tags", "all"), lte("_id", last))))
            .isEqualTo(last + 1);
      }
      writer.get();
    }
  }

  /** The moment at which it has both keys is short. */
  @RepeatedTest(10)
  void aDocumentThatMovesBetweenTwoKeysIsNeverMissedNorDoubled(@TempDir Path directory)
      throws Exception {
    try (OpenCollection open = new OpenCollection(directory);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      MongoCollection<Document> collection = open.collection();
      collection.createIndex(Indexes.ascending("status"));
      collection.insertOne(new Document("_id", 1).append("status", "A"));
      Future<?> writer =
          threads.submit(
              () -> {
                for (int i = 0; i < DOCUMENTS; i++) {
                  collection.updateOne(eq("_id", 1), Updates.set("status", i % 2 == 0 ? "B" : "A"));
                }
              });
      do {
        assertThat(collection.find(in("status", "A", "B"))).hasSize(1);
      } while (!writer.isDone());
      writer.get();
    }
  }

  @Test
  void incrementsOfManyClientsAddUp(@TempDir Path directory) throws Exception {
    try (OpenCollection open = new OpenCollection(directory)) {
      List<Future<?>> clients = new ArrayList<>();
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int client = 0; client < 16; client++) {
          clients.add(
              threads.submit(
                  () -> {
                    for (int i = 0; i < 25; i++) {
                      open.collection()
                          .findOneAndUpdate(
                              eq("_id", "counter"),
                              Updates.combine(
                                  Updates.inc("n", 1), Updates.setOnInsert("first", true)),
                              new FindOneAndUpdateOptions().upsert(true));
                    }
                  }));
        }
      }
      for (Future<?> client : clients) {
        client.get();
      }
      assertThat(open.collection().find().first())
          .isEqualTo(new Document("_id", "counter").append("n", 16 * 25).append("first", true));
    }
  }

  @Test
  void aCursorGoesOnWhileTheCollectionChanges(@TempDir Path directory) {
    try (OpenCollection open = new OpenCollection(directory)) {
      MongoCollection<Document> collection = open.collection();
      for (int i = 0; i < 50; i++) {
        collection.insertOne(new Document("_id", i));
      }
      List<Integer> seen = new ArrayList<>();
      try (var cursor = collection.find().sort(Sorts.ascending("_id")).batchSize(10).cursor()) {
        while (cursor.hasNext()) {
          int id = cursor.next().getInteger("_id");
          seen.add(id);
          if (id == 5) {
            collection.deleteMany(in("_id", 0, 5, 30));
            collection.insertOne(new Document("_id", 100));
          }
        }
      }
      assertThat(seen).isSorted().doesNotHaveDuplicates().doesNotContain(30).contains(31, 100);
    }
  }
}
