package ma.maillage.eventstore;

import static ma.maillage.eventstore.EngineUser.event;
import static ma.maillage.eventstore.EngineUser.unless;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import ma.maillage.eventstore.EngineUser.Seen;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the server process again and again while an engine of this process appends. Whoever waits
 * for an answer gets it from the next server; nothing is lost, nothing is stored twice.
 *
 * <p>{@code -Dcrash.rounds=50} for more rounds.
 */
class CrashedServerTest {

  private static final int ROUNDS = Integer.getInteger("crash.rounds", 5);
  private static final int WRITERS = 6;

  private final AtomicInteger acknowledged = new AtomicInteger();
  private final AtomicBoolean stopped = new AtomicBoolean();

  @Test
  void goesOnWithoutLossWhenTheServerIsKilled(@TempDir Path directory) throws Exception {
    Random random = new Random(7);
    ChildJvm server = ChildJvm.start(ServerProcess.class, directory);
    try (var network = new UnreliableProxy(ServerProcess.addressOf(server), 1, 0);
        MongoClient client =
            DirectClient.to(network.address(), new ConnectionString("mongodb://127.0.0.1"));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      MongoDatabase database = client.getDatabase("d");
      try (var engine = MongoEventStorageEngine.open(database, TestDatabase.CONVERTER)) {
        List<Future<List<Long>>> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
          Tag tag = tag(writer);
          writers.add(threads.submit(() -> write(new EngineUser(engine), tag)));
        }
        for (int round = 0; round < ROUNDS; round++) {
          awaitMore(random.nextInt(1, 400));
          server.kill();
          server.awaitKilled();
          server = ChildJvm.start(ServerProcess.class, directory);
          network.redirect(ServerProcess.addressOf(server));
        }
        awaitMore(WRITERS);
        stopped.set(true);
        for (int writer = 0; writer < WRITERS; writer++) {
          assertStored(new EngineUser(engine), tag(writer), writers.get(writer).get());
        }
        int events = acknowledged.get();
        assertThat(ChainVerification.run(database))
            .isEqualTo(new ChainReport.Intact(events, events));
        System.out.printf(
            "crashed server: %d rounds, %d acknowledged, 0 lost%n", ROUNDS, acknowledged.get());
      }
    } finally {
      server.close();
    }
  }

  private void awaitMore(int events) {
    int before = acknowledged.get();
    await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged.get() >= before + events);
  }

  /** Returns the positions of the events, which are numbered from 0 on. */
  private List<Long> write(EngineUser user, Tag own) {
    List<Long> positions = new ArrayList<>();
    ConsistencyMarker marker = ConsistencyMarker.ORIGIN;
    while (!stopped.get()) {
      try {
        long position =
            user.append(
                    unless(EventCriteria.havingTags(own), marker),
                    event("A", "" + positions.size(), own))
                .join();
        positions.add(position);
        marker = new GlobalIndexConsistencyMarker(position);
        acknowledged.incrementAndGet();
      } catch (CompletionException e) {
        // The condition could not be checked, so nothing was sent.
        assertThat(e).hasCauseInstanceOf(MongoException.class);
      }
    }
    return positions;
  }

  private static void assertStored(EngineUser user, Tag writer, List<Long> positions) {
    List<Seen> expected = new ArrayList<>();
    for (long position : positions) {
      expected.add(new Seen(position, "A", "" + expected.size(), Set.of(writer)));
    }
    assertThat(user.source(EventCriteria.havingTags(writer)).events()).isEqualTo(expected);
  }

  private static Tag tag(int writer) {
    return Tag.of("writer", "" + writer);
  }
}
