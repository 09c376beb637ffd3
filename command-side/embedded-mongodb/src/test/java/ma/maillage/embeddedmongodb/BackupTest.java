package ma.maillage.embeddedmongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  private static final int WRITERS = 4;

  /** Small, so that checkpoints run while the copy is made. */
  private static final long CHECKPOINT_AFTER_BYTES = 50_000;

  private final Path directory;

  BackupTest(@TempDir Path directory) {
    this.directory = directory;
  }

  /** The workload of the crash tests: the state after any number of steps is known. */
  @Test
  void holdsWhatWasAcknowledgedBeforeAndAPrefixOfWhatCameAfter() throws IOException {
    AtomicIntegerArray steps = new AtomicIntegerArray(WRITERS);
    int[] before = new int[WRITERS];
    AtomicBoolean stopped = new AtomicBoolean();
    try (EmbeddedMongoDb server = open("live");
        MongoClient client = MongoClients.create(server.connectionString());
        ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      MongoCollection<Document> collection =
          client.getDatabase("d").getCollection("c").withWriteConcern(WriteConcern.MAJORITY);
      collection.createIndex(Indexes.ascending("tags", "number"));
      for (int writer = 0; writer < WRITERS; writer++) {
        int number = writer;
        writers.execute(() -> CrashWorkload.performUntil(stopped, collection, number, steps));
      }
      try {
        for (int backup = 0; backup < 3; backup++) {
          int wanted = steps.get(0) + 100;
          await().atMost(Duration.ofMinutes(1)).until(() -> steps.get(0) > wanted);
          for (int writer = 0; writer < WRITERS; writer++) {
            before[writer] = steps.get(writer);
          }
          server.backup(directory.resolve("backup" + backup));
          assertHoldsPrefix(directory.resolve("backup" + backup), before, steps);
        }
      } finally {
        stopped.set(true);
      }
    }
    IndexAudit.check(directory.resolve("live"), List.of("c"));
  }

  private static void assertHoldsPrefix(Path backup, int[] before, AtomicIntegerArray after)
      throws IOException {
    int[] latest = new int[WRITERS];
    for (int writer = 0; writer < WRITERS; writer++) {
      latest[writer] = after.get(writer) + 1;
    }
    try (OpenCollection open = new OpenCollection(backup)) {
      for (int writer = 0; writer < WRITERS; writer++) {
        assertIsOneOf(documents(open.collection(), writer), writer, before[writer], latest[writer]);
      }
    }
    IndexAudit.check(backup, List.of("c"));
  }

  private static void assertIsOneOf(
      SortedMap<String, Document> found, int writer, int from, int to) {
    int step = from;
    while (step < to && !found.equals(CrashWorkload.after(writer, step))) {
      step++;
    }
    assertThat(found)
        .as("writer %d, of which %d to %d steps may be there", writer, from, to)
        .isEqualTo(CrashWorkload.after(writer, step));
  }

  private static SortedMap<String, Document> documents(
      MongoCollection<Document> collection, int writer) {
    SortedMap<String, Document> documents = new TreeMap<>();
    collection
        .find(Filters.or(Filters.regex("_id", "^writer" + writer), Filters.eq("count" + writer)))
        .forEach(document -> documents.put(document.getString("_id"), document));
    return documents;
  }

  @Test
  void refusesADirectoryThatIsNotEmpty() throws IOException {
    Files.writeString(Files.createDirectory(directory.resolve("full")).resolve("mine"), "x");
    try (EmbeddedMongoDb server = open("live")) {
      assertThatExceptionOfType(BackupRefusedException.class)
          .isThrownBy(() -> server.backup(directory.resolve("full")))
          .withMessageContaining("not empty");
    }
    assertThat(directory.resolve("full")).isDirectoryNotContaining("glob:**/data.mv");
  }

  @Test
  void isNotOpenedWhenItWasNotFinished() throws IOException {
    try (EmbeddedMongoDb server = open("live")) {
      server.backup(directory.resolve("backup"));
    }
    Files.delete(directory.resolve("backup").resolve("FORMAT"));

    assertThatExceptionOfType(ForeignDataDirectoryException.class)
        .isThrownBy(() -> EmbeddedMongoDb.open(directory.resolve("backup")));
  }

  @Test
  void refusesWhenTheServerIsClosed() {
    EmbeddedMongoDb server = open("live");
    server.close();

    assertThatExceptionOfType(BackupRefusedException.class)
        .isThrownBy(() -> server.backup(directory.resolve("backup")));
  }

  private EmbeddedMongoDb open(String name) {
    return EmbeddedMongoDb.open(directory.resolve(name), CHECKPOINT_AFTER_BYTES);
  }
}
