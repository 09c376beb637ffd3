package ma.maillage.eventstore;

import static ma.maillage.eventstore.EngineUser.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The database stands still; what waits for it must not fill the memory. */
class BackPressureTest {

  private static final String MEGABYTES = "x".repeat(7 << 20);

  private final CountDownLatch databaseAnswers = new CountDownLatch(1);
  private final List<Supplier<EngineState>> states = new ArrayList<>();

  private final CommitLog standingStill =
      new ForwardingCommitLog(new MemoryCommitLog()) {
        @Override
        public void append(List<CommitDraft> commits) {
          try {
            databaseAnswers.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          super.append(commits);
        }
      };

  private final EventStoreMetrics metrics =
      new EventStoreMetrics() {
        @Override
        public void opened(Supplier<EngineState> state) {
          states.add(state);
        }
      };

  @Test
  void refusesAppendsBeyondTheBoundAndStoresAllItTook() {
    try (var engine =
        MongoEventStorageEngine.open(
            standingStill, "log", TestDatabase.CONVERTER, TailBudget.DEFAULT, metrics)) {
      EngineUser user = new EngineUser(engine);
      List<CompletableFuture<Long>> taken = new ArrayList<>();
      taken.add(user.append(event("A", "first")));
      await().until(() -> state().queuedAppends() == 0);
      for (int i = 0; i < 9; i++) {
        taken.add(user.append(event("A", MEGABYTES)));
      }

      assertThatExceptionOfType(CompletionException.class)
          .isThrownBy(() -> user.append(event("A", MEGABYTES)).join())
          .withCauseInstanceOf(AppendQueueFullException.class);
      assertThat(state().queuedAppends()).isEqualTo(9);
      assertThat(state().queuedBytes()).isBetween(63L << 20, 64L << 20);

      databaseAnswers.countDown();
      assertThat(taken.stream().map(CompletableFuture::join))
          .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
      assertThat(state().queuedBytes()).isZero();
      assertThat(state().recentBytes()).isLessThanOrEqualTo(32L << 20);
    }
  }

  private EngineState state() {
    return states.getFirst().get();
  }
}
