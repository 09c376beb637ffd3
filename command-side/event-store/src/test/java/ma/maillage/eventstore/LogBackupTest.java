package ma.maillage.eventstore;

import static ma.maillage.eventstore.EngineUser.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import ma.maillage.embeddedmongodb.EmbeddedMongoDb;
import ma.maillage.eventstore.ChainReport.Intact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogBackupTest {

  private static final int WRITERS = 8;

  @Test
  void aBackupMadeUnderLoadHoldsASoundLogWithAllThatWasAcknowledgedBefore(@TempDir Path directory) {
    AtomicLong acknowledged = new AtomicLong();
    AtomicBoolean stopped = new AtomicBoolean();
    try (EmbeddedMongoDb server = EmbeddedMongoDb.open(directory.resolve("live"));
        MongoClient client = MongoClients.create(server.connectionString());
        var engine = MongoEventStorageEngine.open(log(client), TestDatabase.CONVERTER);
        ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int writer = 0; writer < WRITERS; writer++) {
        writers.execute(
            () -> {
              while (!stopped.get()) {
                new EngineUser(engine).append(event("A", "x".repeat(400))).join();
                acknowledged.incrementAndGet();
              }
            });
      }
      try {
        for (int backup = 1; backup <= 3; backup++) {
          long wanted = 200L * backup;
          await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged.get() > wanted);
          long before = acknowledged.get();
          Path target = directory.resolve("backup" + backup);
          server.backup(target);
          assertHoldsAtLeast(before, target);
        }
      } finally {
        stopped.set(true);
      }
    }
  }

  private static void assertHoldsAtLeast(long commits, Path backup) {
    try (EmbeddedMongoDb server = EmbeddedMongoDb.open(backup);
        MongoClient client = MongoClients.create(server.connectionString())) {
      ChainReport report = ChainVerification.run(log(client));
      assertThat(report).isInstanceOf(Intact.class);
      assertThat(report.commits()).isGreaterThanOrEqualTo(commits);
      try (var engine = MongoEventStorageEngine.open(log(client), TestDatabase.CONVERTER)) {
        long next = new EngineUser(engine).append(event("B", "restored")).join();
        assertThat(next).isEqualTo(report.events() + 1);
      }
    }
  }

  private static MongoDatabase log(MongoClient client) {
    return client.getDatabase("log");
  }
}
