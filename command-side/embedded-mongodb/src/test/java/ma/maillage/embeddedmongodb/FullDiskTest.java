package ma.maillage.embeddedmongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** On a disk of a few megabytes, where the user may mount one. */
@Timeout(60)
class FullDiskTest {

  private static final int OUT_OF_DISK_SPACE = 14031;
  private static final int WRITERS = 6;

  private SmallDisk disk;
  private Path data;

  @BeforeEach
  void mount(@TempDir Path directory) throws Exception {
    Optional<SmallDisk> mounted = SmallDisk.mountedOn(directory.resolve("disk"), 32);
    assumeTrue(mounted.isPresent(), "this user may mount a small disk");
    disk = mounted.orElseThrow();
    data = disk.path().resolve("data");
  }

  @AfterEach
  void unmount() throws Exception {
    if (disk != null) {
      disk.unmount();
    }
  }

  @Test
  void refusesWritesKeepsReadsAndGoesOnWithoutLossOnceThereIsRoom() throws Exception {
    List<Integer> steps;
    try (OpenCollection open = new OpenCollection(data)) {
      open.collection().createIndex(Indexes.ascending("tags", "number"));
      Path filler = disk.fillUpTo(300_000);

      List<Integer> stored = writeUntilRefused(open.collection());

      assertHolds(open.collection(), stored);
      assertHolds(open.collection().withReadConcern(ReadConcern.MAJORITY), stored);

      Files.delete(filler);
      steps = writeMore(open.collection(), stored);
      assertHolds(open.collection(), steps);
    }
    try (OpenCollection open = new OpenCollection(data)) {
      assertHolds(open.collection(), steps);
    }
    IndexAudit.check(data, List.of("c"));
  }

  @Test
  void refusesWritesThatACheckpointWouldHaveNoRoomFor() throws Exception {
    try (OpenCollection open = new OpenCollection(EmbeddedMongoDb.open(data, 300_000))) {
      Path filler = disk.fillUpTo(1_200_000);
      List<Integer> stored = writeUntilRefused(open.collection());
      assertHolds(open.collection(), stored);
      Files.delete(filler);
      assertHolds(open.collection(), writeMore(open.collection(), stored));
    }
  }

  @Test
  void refusesACollectionAndAnIndexForWantOfRoom() throws Exception {
    try (OpenCollection open = new OpenCollection(data)) {
      open.collection().insertOne(new Document("_id", 1));
      Path filler = disk.fillUpTo(0);

      assertRefused(() -> open.database().createCollection("other"));
      assertRefused(() -> open.collection().createIndex(Indexes.ascending("a")));
      assertRefused(() -> open.collection().insertOne(new Document("_id", 2)));
      assertThat(open.collection().find()).containsExactly(new Document("_id", 1));

      Files.delete(filler);
      await()
          .ignoreExceptionsInstanceOf(MongoException.class)
          .untilAsserted(() -> open.collection().createIndex(Indexes.ascending("a")));
      open.collection().insertOne(new Document("_id", 2).append("a", 1));
    }
    IndexAudit.check(data, List.of("c"));
  }

  @Test
  void saysThatTheDiskIsFullWhenItCannotStart() throws Exception {
    Path first = disk.fillUpTo(0);
    assertFull();
    Files.delete(first);
    try (OpenCollection open = new OpenCollection(data)) {
      open.collection().insertOne(new Document("_id", 1));
    }
    Path second = disk.fillUpTo(100_000);
    assertFull();
    Files.delete(second);
    try (OpenCollection open = new OpenCollection(data)) {
      assertThat(open.collection().find()).containsExactly(new Document("_id", 1));
    }
  }

  private void assertFull() {
    assertThatExceptionOfType(DataDirectoryNotWritableException.class)
        .isThrownBy(() -> EmbeddedMongoDb.open(data))
        .withMessageContaining(data.toString())
        .withMessageContaining("No space left")
        .withMessageContaining("Free some space");
  }

  private static void assertRefused(Runnable write) {
    assertThatExceptionOfType(MongoException.class)
        .isThrownBy(write::run)
        .matches(e -> e.getCode() == OUT_OF_DISK_SPACE)
        .withMessageContaining("No space left");
  }

  /** What each writer had acknowledged before it was refused. */
  private static List<Integer> writeUntilRefused(MongoCollection<Document> collection)
      throws Exception {
    return inParallel(
        writer -> {
          int step = 0;
          try {
            for (; ; step++) {
              CrashWorkload.perform(durably(collection), writer, step);
            }
          } catch (MongoException e) {
            assertThat(e.getCode()).isEqualTo(OUT_OF_DISK_SPACE);
            return step;
          }
        });
  }

  private static List<Integer> writeMore(MongoCollection<Document> collection, List<Integer> from)
      throws Exception {
    return inParallel(
        writer -> {
          int step = from.get(writer);
          await()
              .ignoreExceptionsInstanceOf(MongoException.class)
              .untilAsserted(() -> CrashWorkload.perform(durably(collection), writer, step));
          for (int more = step + 1; more < step + 50; more++) {
            CrashWorkload.perform(durably(collection), writer, more);
          }
          return step + 50;
        });
  }

  private static MongoCollection<Document> durably(MongoCollection<Document> collection) {
    return collection.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  /** Exactly what was acknowledged, and nothing of what was refused. */
  private static void assertHolds(MongoCollection<Document> collection, List<Integer> steps) {
    for (int writer = 0; writer < WRITERS; writer++) {
      assertThat(CrashWorkload.stored(collection, writer))
          .as("writer %d", writer)
          .isEqualTo(CrashWorkload.after(writer, steps.get(writer)));
    }
  }

  private interface Work {
    int by(int writer) throws Exception;
  }

  private static List<Integer> inParallel(Work work) throws Exception {
    List<Future<Integer>> working = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int writer = 0; writer < WRITERS; writer++) {
        int number = writer;
        working.add(threads.submit(() -> work.by(number)));
      }
    }
    List<Integer> results = new ArrayList<>();
    for (Future<Integer> result : working) {
      results.add(result.get());
    }
    return results;
  }
}
