package ma.maillage.eventstore;

import static ma.maillage.eventstore.EngineUser.event;
import static ma.maillage.eventstore.EngineUser.unless;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import ma.maillage.eventstore.EngineUser.Seen;
import ma.maillage.eventstore.EngineUser.Sourced;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The three checks that dcb.events asks of an event store, from two processes at once. */
class ConsistencyBoundaryTest {

  private static final int WORKERS = 16;

  private final TestDatabase database = TestDatabase.fresh();
  private final List<MongoEventStorageEngine> engines = new ArrayList<>();

  @BeforeEach
  void open() {
    engines.add(MongoEventStorageEngine.open(database.database(), TestDatabase.CONVERTER));
    engines.add(MongoEventStorageEngine.open(database.database(), TestDatabase.CONVERTER));
  }

  @AfterEach
  void close() {
    engines.forEach(MongoEventStorageEngine::close);
    database.close();
  }

  @Test
  void neverAdmitsMoreThanTheBoundaryAllows() {
    Tag site = Tag.of("site", "technopark");
    EventCriteria admissions = EventCriteria.havingTags(site);
    int capacity = 25;

    inParallel(
        worker -> {
          EngineUser user = user(worker);
          for (Sourced seen = user.source(admissions);
              seen.events().size() < capacity;
              seen = user.source(admissions)) {
            committed(user.append(unless(admissions, seen.marker()), event("Admitted", "a", site)));
          }
        });

    assertThat(user(0).source(admissions).events()).hasSize(capacity);
    assertThat(ChainVerification.run(database.database()))
        .isEqualTo(new ChainReport.Intact(capacity, capacity));
  }

  @Test
  void givesPositionsWithoutGapInCommitOrder() {
    ConcurrentLinkedQueue<Long> lastPositions = new ConcurrentLinkedQueue<>();

    inParallel(
        worker -> {
          long before = 0;
          for (int i = 0; i < 20; i++) {
            Tag tag = Tag.of("worker", worker + "");
            long last = user(worker).append(event("A", "1", tag), event("B", "2", tag)).join();
            assertThat(last).isGreaterThan(before);
            before = last;
            lastPositions.add(last);
          }
        });

    int commits = WORKERS * 20;
    assertThat(lastPositions)
        .containsExactlyInAnyOrderElementsOf(
            LongStream.rangeClosed(1, commits).map(i -> 2 * i).boxed().toList());
    assertThat(user(0).source(EventCriteria.havingAnyTag()).events())
        .extracting(Seen::position)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 2L * commits).boxed().toList());
  }

  @Test
  void neverFailsUnrelatedAppends() {
    inParallel(
        worker -> {
          Tag own = Tag.of("worker", worker + "");
          EventCriteria criteria = EventCriteria.havingTags(own);
          ConsistencyMarker marker = ConsistencyMarker.ORIGIN;
          for (int i = 0; i < 20; i++) {
            assertThat(
                    committed(
                        user(worker).append(unless(criteria, marker), event("Own", "x", own))))
                .isTrue();
            marker = user(worker).source(criteria).marker();
          }
        });
  }

  private EngineUser user(int worker) {
    return new EngineUser(engines.get(worker % engines.size()));
  }

  private static boolean committed(CompletableFuture<Long> append) {
    try {
      append.join();
      return true;
    } catch (CompletionException e) {
      assertThat(e).hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
      return false;
    }
  }

  private static void inParallel(IntConsumer work) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<Void>> workers = new ArrayList<>();
      for (int i = 0; i < WORKERS; i++) {
        int worker = i;
        workers.add(CompletableFuture.runAsync(() -> work.accept(worker), threads));
      }
      workers.forEach(CompletableFuture::join);
    }
  }
}
