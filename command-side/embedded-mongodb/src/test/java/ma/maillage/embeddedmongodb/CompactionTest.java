package ma.maillage.embeddedmongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

  private static final int WRITERS = 4;
  private static final long CHECKPOINT_AFTER_BYTES = 50_000;
  private static final String REMOVED = "sesame-removed";
  private static final String OVERWRITTEN = "sesame-overwritten";
  private static final String KEPT = "sesame-kept";

  private final Path directory;

  CompactionTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void leavesNothingInAnyFileOfWhatWasRemovedOrOverwritten() throws IOException {
    try (OpenCollection open = new OpenCollection(open("live"))) {
      MongoCollection<Document> collection = open.collection();
      collection.createIndex(Indexes.ascending("word"));
      for (int i = 0; i < 2000; i++) {
        collection.insertOne(new Document("_id", i).append("word", KEPT + i));
      }
      collection.insertOne(new Document("_id", "removed").append("word", REMOVED));
      collection.insertOne(new Document("_id", "overwritten").append("word", OVERWRITTEN));
      collection.deleteOne(Filters.eq("_id", "removed"));
      collection.updateOne(Filters.eq("_id", "overwritten"), Updates.set("word", "new"));
      assertThat(filesWith(REMOVED)).isNotEmpty();
      assertThat(filesWith(OVERWRITTEN)).isNotEmpty();

      open.server().compact();

      assertThat(filesWith(KEPT + "1999")).isNotEmpty();
      assertThat(filesWith(REMOVED)).isEmpty();
      assertThat(filesWith(OVERWRITTEN)).isEmpty();
      assertThat(collection.countDocuments(Filters.eq("word", "new"))).isEqualTo(1);
    }
    IndexAudit.check(directory.resolve("live"), List.of("c"));
  }

  @Test
  void makesTheFileSmaller() {
    try (OpenCollection open = new OpenCollection(open("live"))) {
      for (int i = 0; i < 3000; i++) {
        open.collection().insertOne(new Document("_id", i).append("text", "x".repeat(1000)));
      }
      open.collection().deleteMany(Filters.gt("_id", 10));

      Compacted compacted = open.server().compact();

      assertThat(compacted.bytesAfter()).isLessThan(compacted.bytesBefore() / 10);
    }
  }

  /** The workload of the crash tests: the state after any number of steps is known. */
  @Test
  void keepsAllThatIsWrittenAndReadMeanwhile() throws IOException {
    AtomicIntegerArray steps = new AtomicIntegerArray(WRITERS);
    AtomicBoolean stopped = new AtomicBoolean();
    try (EmbeddedMongoDb server = open("live");
        MongoClient client = MongoClients.create(server.connectionString())) {
      MongoCollection<Document> collection =
          client.getDatabase("d").getCollection("c").withWriteConcern(WriteConcern.MAJORITY);
      collection.createIndex(Indexes.ascending("tags", "number"));
      try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int writer = 0; writer < WRITERS; writer++) {
          int number = writer;
          writers.execute(() -> CrashWorkload.performUntil(stopped, collection, number, steps));
        }
        try {
          for (int compaction = 0; compaction < 5; compaction++) {
            int wanted = steps.get(0) + 50;
            await().atMost(Duration.ofMinutes(1)).until(() -> steps.get(0) > wanted);
            server.compact();
          }
        } finally {
          stopped.set(true);
        }
      }
    }
    try (OpenCollection open = new OpenCollection(open("live"))) {
      for (int writer = 0; writer < WRITERS; writer++) {
        assertThat(CrashWorkload.stored(open.collection(), writer))
            .isEqualTo(CrashWorkload.after(writer, steps.get(writer)));
      }
    }
    IndexAudit.check(directory.resolve("live"), List.of("c"));
  }

  @Test
  void goesOnWithACursorThatWasOpenBefore() {
    try (OpenCollection open = new OpenCollection(open("live"))) {
      for (int i = 0; i < 1000; i++) {
        open.collection().insertOne(new Document("_id", i));
      }
      List<Integer> read = new ArrayList<>();
      try (MongoCursor<Document> cursor =
          open.collection().find().sort(Sorts.ascending("_id")).batchSize(10).iterator()) {
        read.add(cursor.next().getInteger("_id"));

        open.server().compact();

        cursor.forEachRemaining(document -> read.add(document.getInteger("_id")));
      }
      assertThat(read).hasSize(1000).isSorted();
    }
  }

  @Test
  void forgetsACopyThatWasNotFinished() throws IOException {
    try (OpenCollection open = new OpenCollection(open("live"))) {
      open.collection().insertOne(new Document("_id", 1));
    }
    Path unfinished = directory.resolve("live").resolve("data.mv.compacting");
    Files.writeString(unfinished, "half a copy");

    try (OpenCollection open = new OpenCollection(open("live"))) {
      assertThat(unfinished).doesNotExist();
      assertThat(open.collection().countDocuments()).isEqualTo(1);
    }
  }

  @Test
  void refusesWhenTheServerIsClosed() {
    EmbeddedMongoDb server = open("live");
    server.close();

    assertThatExceptionOfType(CompactionRefusedException.class).isThrownBy(server::compact);
  }

  private List<Path> filesWith(String word) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(word)) {
          found.add(file);
        }
      }
    }
    return found;
  }

  private EmbeddedMongoDb open(String name) {
    return EmbeddedMongoDb.open(directory.resolve(name), CHECKPOINT_AFTER_BYTES);
  }
}
