package ma.maillage.eventstore;

import static ma.maillage.eventstore.EngineUser.drain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ma.maillage.eventstore.EngineUser.Seen;
import ma.maillage.eventstore.RandomUser.Append;
import ma.maillage.eventstore.RandomUser.Read;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two engines on one log whose network does all that networks do. Every answer they gave is then
 * held against the log itself, read naively from beginning to end.
 */
class UnreliableDatabaseTest {

  private static final int USERS = 8;
  private static final int ACTIONS = 30;
  private static final TailBudget FORGETFUL = new TailBudget(3, 2_000, 4);

  private final MemoryCommitLog log = new MemoryCommitLog();
  private final Queue<Read> reads = new ConcurrentLinkedQueue<>();
  private final Queue<Append> appends = new ConcurrentLinkedQueue<>();

  @Timeout(60)
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void answersOnlyWhatTheLogBears(long seed) throws Exception {
    var network = new UnreliableCommitLog(log, seed, 0.3);
    var otherNetwork = new UnreliableCommitLog(log, seed + 100, 0.3);
    EventCriteria followed = RandomUser.criteria(new Random(seed));
    try (var engine = open(network, TailBudget.DEFAULT);
        var forgetful = open(otherNetwork, FORGETFUL)) {
      var stream = new EngineUser(engine).follow(0, followed);
      var otherStream = new EngineUser(forgetful).follow(0, followed);

      act(seed, new EngineUser(engine), new EngineUser(forgetful));

      List<Seen> stored = stored();
      assertThat(network.injected()).isPositive();
      assertThat(reads).isNotEmpty();
      reads.forEach(read -> assertTrue(read, stored));
      appends.forEach(append -> assertTrue(append, stored));
      assertThat(appends).hasSize(USERS * ACTIONS).anyMatch(it -> it.position() != null);
      assertFollows(stream, matching(stored, followed, 0, Long.MAX_VALUE));
      assertFollows(otherStream, matching(stored, followed, 0, Long.MAX_VALUE));
    }
  }

  private static MongoEventStorageEngine open(CommitLog log, TailBudget budget) {
    return MongoEventStorageEngine.open(log, "log", TestDatabase.CONVERTER, budget);
  }

  private void act(long seed, EngineUser... engines) throws Exception {
    List<Future<?>> working = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < USERS; i++) {
        var user =
            new RandomUser("u" + i, engines[i % engines.length], 1_000 * seed + i, reads, appends);
        working.add(threads.submit(() -> user.act(ACTIONS)));
      }
    }
    for (Future<?> user : working) {
      user.get();
    }
  }

  /** The log from beginning to end, its chain checked. */
  private List<Seen> stored() {
    List<Seen> seen = new ArrayList<>();
    String previous = "log";
    for (StoredCommit commit : log.all()) {
      assertThat(commit.previous()).isEqualTo(previous);
      assertThat(commit.firstPosition()).isEqualTo(seen.size() + 1);
      PositionedEvent.matching(List.of(commit), 0, EventCriteria.havingAnyTag())
          .forEach(event -> seen.add(Seen.of(event.entry())));
      previous = commit.id();
    }
    return seen;
  }

  private static void assertTrue(Read read, List<Seen> stored) {
    assertThat(read.answer().events())
        .isEqualTo(matching(stored, read.criteria(), 0, read.answer().head()));
  }

  private static void assertTrue(Append append, List<Seen> stored) {
    List<Long> found =
        stored.stream()
            .filter(event -> event.payload().equals(append.name()))
            .map(Seen::position)
            .toList();
    if (append.position() != null) {
      long first = append.position() - append.events() + 1;
      assertThat(found).as(append.name()).hasSize(append.events());
      assertThat(found.getFirst()).isEqualTo(first);
      assertThat(conflicts(append.condition(), stored, first - 1)).as(append.name()).isEmpty();
      return;
    }
    assertThat(found).as(append.name()).isEmpty();
    if (append.failure() instanceof AppendEventsTransactionRejectedException) {
      assertThat(conflicts(append.condition(), stored, Long.MAX_VALUE)).isNotEmpty();
    } else {
      assertThat(append.failure())
          .isInstanceOfAny(AppendRefusedException.class, MongoException.class);
    }
  }

  private static List<Seen> conflicts(AppendCondition condition, List<Seen> stored, long upTo) {
    ConsistencyMarker marker = condition.consistencyMarker();
    return marker == ConsistencyMarker.INFINITY
        ? List.of()
        : matching(
            stored, condition.criteria(), GlobalIndexConsistencyMarker.position(marker), upTo);
  }

  private static List<Seen> matching(
      List<Seen> stored, EventCriteria criteria, long after, long upTo) {
    return stored.stream()
        .filter(event -> event.position() > after && event.position() <= upTo)
        .filter(event -> criteria.matches(new QualifiedName(event.type()), event.tags()))
        .toList();
  }

  private static void assertFollows(MessageStream<EventMessage> stream, List<Seen> expected) {
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
