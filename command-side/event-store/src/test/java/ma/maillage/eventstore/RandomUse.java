package ma.maillage.eventstore;

import static ma.maillage.eventstore.EngineUser.drain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ma.maillage.eventstore.EngineUser.Seen;
import ma.maillage.eventstore.RandomUser.Append;
import ma.maillage.eventstore.RandomUser.Read;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;

/** Random users of several engines at once, and the answers they got. */
final class RandomUse {

  private static final int USERS = 8;

  private final Queue<Read> reads = new ConcurrentLinkedQueue<>();
  private final Queue<Append> appends = new ConcurrentLinkedQueue<>();

  void act(long seed, int actions, EngineUser... engines) throws Exception {
    List<Future<?>> working = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < USERS; i++) {
        var user =
            new RandomUser("u" + i, engines[i % engines.length], 1_000 * seed + i, reads, appends);
        working.add(threads.submit(() -> user.act(actions)));
      }
    }
    for (Future<?> user : working) {
      user.get();
    }
    assertThat(appends).hasSize(USERS * actions);
  }

  void assertBorneOutBy(Oracle oracle) {
    assertThat(reads).isNotEmpty();
    assertThat(appends).anyMatch(append -> append.position() != null);
    reads.forEach(oracle::judge);
    appends.forEach(oracle::judge);
  }

  long acknowledged() {
    return appends.stream().filter(append -> append.position() != null).count();
  }

  static void assertFollows(MessageStream<EventMessage> stream, List<Seen> expected) {
    List<Seen> seen = new ArrayList<>();
    await()
        .untilAsserted(
            () -> {
              seen.addAll(drain(stream));
              assertThat(seen).isEqualTo(expected);
            });
    stream.close();
  }
}
