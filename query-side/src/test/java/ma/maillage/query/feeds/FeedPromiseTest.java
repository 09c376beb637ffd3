package ma.maillage.query.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.views.Projector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The promise of the product: whoever follows a channel gets every item once and in order, whatever
 * becomes of the connection and of the nodes that write.
 */
@ExtendWith(TestDatabase.class)
class FeedPromiseTest {

  private static final int FOLLOWERS_FROM_THE_START = 15;
  private static final int OVERLAP = 12;

  private final List<RestlessFollower> followers = new ArrayList<>();
  private FeedView one;
  private FeedView other;

  @BeforeEach
  void startTwoNodes(MongoDatabase database) {
    one = FeedView.in(database);
    other = FeedView.in(database);
  }

  @AfterEach
  void stop() {
    one.feeds().close();
    other.feeds().close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyItemOnceAndInOrderThroughCutsCrashesAndATakeover(long seed)
      throws InterruptedException, ExecutionException {
    BusyHistory history = BusyHistory.of(seed);
    List<Log.Entry> entries = history.entries();
    Random random = new Random(seed);
    for (int number = 0; number < FOLLOWERS_FROM_THE_START; number++) {
      follow(0, random);
    }

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      int takeover = entries.size() / 2;
      writeWithCrashes(entries.subList(0, takeover), random, threads);
      Future<?> straggler =
          threads.submit(() -> write(one, entries.subList(takeover - OVERLAP, takeover)));
      write(other, entries.subList(takeover - OVERLAP, takeover));
      straggler.get();
      for (Log.Entry entry : entries.subList(takeover, entries.size())) {
        write(other, List.of(entry));
        disturb(random, threads);
      }
    }

    for (RestlessFollower follower : followers) {
      List<Long> told = history.offsets(follower.channel(), follower.since());
      await().atMost(Duration.ofSeconds(60)).until(() -> follower.kept().size() >= told.size());
      assertThat(follower.kept()).as("since %d", follower.since()).isEqualTo(told);
    }
    assertThat(followers.stream().mapToInt(RestlessFollower::connections).sum())
        .as("connections")
        .isGreaterThan(5 * followers.size());
  }

  /** After a crash a node writes again what it had written since its progress was last stored. */
  private void writeWithCrashes(List<Log.Entry> entries, Random random, ExecutorService threads) {
    int written = 0;
    while (written < entries.size()) {
      int from = written - random.nextInt(Math.min(written, 5) + 1);
      written = Math.min(entries.size(), written + 1 + random.nextInt(6));
      write(one, entries.subList(from, written));
      disturb(random, threads);
    }
  }

  private static void write(FeedView node, List<Log.Entry> entries) {
    Projector projector = node.view().projectors().getFirst();
    entries.forEach(entry -> Log.deliver(entry, projector));
  }

  /** Somebody hangs up while the next event is written, and now and then somebody joins. */
  private void disturb(Random random, ExecutorService threads) {
    RestlessFollower follower = followers.get(random.nextInt(followers.size()));
    threads.execute(follower::connect);
    if (random.nextInt(10) == 0) {
      follow(one.feeds().latestOffset(), random);
    }
  }

  private void follow(long since, Random random) {
    List<String> channels = BusyHistory.CHANNELS;
    RestlessFollower follower =
        new RestlessFollower(
            channels.get(random.nextInt(channels.size())),
            since,
            List.of(one.feeds(), other.feeds()),
            random.nextLong());
    followers.add(follower);
    var unused = follower.connect();
  }
}
