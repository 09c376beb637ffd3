package ma.maillage.eventstore;

import static ma.maillage.eventstore.EngineUser.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import ma.maillage.embeddedmongodb.EmbeddedMongoDb;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A large log is opened by a process of its own, once after it was closed and once after a crash,
 * and no more of it is read than its end. Prints how long that took and how much memory it needed.
 *
 * <p>{@code -Dlog.events=1000000} for more events.
 */
class LargeLogTest {

  private static final int EVENTS = Integer.getInteger("log.events", 20_000);
  private static final int WAITING = 1_000;
  private static final String PAYLOAD = "x".repeat(450);

  @Test
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  void opensWithoutReadingTheWholeLog(@TempDir Path directory) throws Exception {
    try (EmbeddedMongoDb server = EmbeddedMongoDb.open(directory);
        MongoClient client = MongoClients.create(server.connectionString());
        var engine =
            MongoEventStorageEngine.open(client.getDatabase("d"), TestDatabase.CONVERTER)) {
      fill(new EngineUser(engine));
    }
    assertOpens(directory, "after a stop");
    killUnderLoad(directory);
    assertOpens(directory, "after a crash");
  }

  private static void fill(EngineUser user) {
    for (int first = 0; first < EVENTS; first += WAITING) {
      List<CompletableFuture<Long>> appends = new ArrayList<>();
      for (int i = first; i < Math.min(first + WAITING, EVENTS); i++) {
        appends.add(user.append(event("A", PAYLOAD, Tag.of("of", "" + i / 10))));
      }
      appends.forEach(CompletableFuture::join);
    }
  }

  private static void killUnderLoad(Path directory) throws IOException, InterruptedException {
    try (ChildJvm store = ChildJvm.start(StoreProcess.class, directory, "writer", 8)) {
      for (int line = 0; line < 2_000; line++) {
        assertThat(store.nextLine()).isPresent();
      }
      store.kill();
      store.awaitKilled();
    }
  }

  private static void assertOpens(Path directory, String when) throws IOException {
    try (ChildJvm opening = ChildJvm.start(OpeningProcess.class, directory)) {
      Optional<String> report = opening.nextLine();
      assertThat(report).isPresent();
      long examined = Long.parseLong(report.get().split(" ", 2)[0]);
      assertThat(examined).as("documents read to open").isLessThan(1_500);
      System.out.printf("large log of %,d events %s: %s%n", EVENTS, when, report.get());
    }
  }
}
