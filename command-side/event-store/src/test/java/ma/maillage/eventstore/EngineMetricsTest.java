package ma.maillage.eventstore;

import static ma.maillage.eventstore.EngineUser.drain;
import static ma.maillage.eventstore.EngineUser.event;
import static ma.maillage.eventstore.EngineUser.unless;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import ma.maillage.eventstore.micrometer.EventStoreMeters;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EngineMetricsTest {

  private static final EventCriteria ANYTHING = EventCriteria.havingAnyTag();
  private static final TailBudget SMALL = new TailBudget(8, 4_000, 10);

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final UnreliableCommitLog network = new UnreliableCommitLog(new MemoryCommitLog(), 1, 0);
  private final MongoEventStorageEngine engine = open(network);
  private final EngineUser user = new EngineUser(engine);

  private MongoEventStorageEngine open(CommitLog log) {
    return MongoEventStorageEngine.open(
        log, "log", TestDatabase.CONVERTER, SMALL, new EventStoreMeters(registry));
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void countsAndTimesAppendsByOutcome() {
    user.append(event("A", "1", Tag.of("city", "fes"))).join();
    user.append(event("A", "2")).join();
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(
            () ->
                user.append(
                        unless(
                            EventCriteria.havingTags(Tag.of("city", "fes")),
                            ConsistencyMarker.ORIGIN),
                        event("A", "3"))
                    .join());

    await().until(() -> appends("stored") == 2 && appends("conflict") == 1);
    assertThat(appends("failed")).isZero();
    assertThat(registry.get("eventstore.write").timer().count()).isEqualTo(2);
    assertThat(registry.get("eventstore.write.commits").summary().totalAmount()).isEqualTo(2);
  }

  private long appends(String outcome) {
    return registry.get("eventstore.append").tag("outcome", outcome).timer().count();
  }

  @Test
  void countsPlacesThatAnotherProcessHadTaken() {
    try (var other = MongoEventStorageEngine.open(network, "log", TestDatabase.CONVERTER, SMALL)) {
      EngineUser rival = new EngineUser(other);
      for (int i = 0; i < 20; i++) {
        CompletableFuture.allOf(user.append(event("A", "a")), rival.append(event("A", "b"))).join();
      }
    }
    assertThat(registry.get("eventstore.write.displaced").counter().count()).isPositive();
    assertThat(user.source(ANYTHING).events()).hasSize(40);
  }

  @Test
  void countsWritesWithoutAnAnswer() {
    UnreliableCommitLog bad = new UnreliableCommitLog(new MemoryCommitLog(), 5, 0.5);
    SimpleMeterRegistry own = new SimpleMeterRegistry();
    try (var shaky =
        MongoEventStorageEngine.open(
            bad, "log", TestDatabase.CONVERTER, SMALL, new EventStoreMeters(own))) {
      IntStream.range(0, 20)
          .mapToObj(i -> new EngineUser(shaky).append(event("A", "a")))
          .forEach(append -> append.exceptionally(refused -> -1L).join());
      assertThat(own.get("eventstore.write.unanswered").counter().count()).isPositive();
    }
  }

  @Test
  void showsHowFarTheSlowestFollowerIsBehind() {
    user.append(event("A", "1"), event("A", "2")).join();
    var stream = user.follow(0, ANYTHING);
    stream.setCallback(() -> {});
    assertThat(gauge("eventstore.followers")).isEqualTo(1);
    assertThat(gauge("eventstore.follower.lag")).isEqualTo(2);

    drain(stream);
    assertThat(gauge("eventstore.follower.lag")).isZero();
    user.append(event("A", "3")).join();
    assertThat(gauge("eventstore.head")).isEqualTo(3);
    assertThat(gauge("eventstore.follower.lag")).isEqualTo(1);

    stream.close();
    assertThat(gauge("eventstore.followers")).isZero();
    assertThat(gauge("eventstore.follower.lag")).isZero();
  }

  @Test
  void showsThatMemoryStaysWithinItsBoundHoweverLongTheLog() {
    for (int i = 0; i < 200; i++) {
      user.append(event("A", "x".repeat(300), Tag.of("member", "m" + i))).join();
    }
    assertThat(gauge("eventstore.recent.commits")).isBetween(1.0, 8.0);
    assertThat(gauge("eventstore.recent.bytes")).isBetween(1.0, 4_000.0);
    assertThat(gauge("eventstore.tags")).isEqualTo(10);

    user.append(event("A", "x", Tag.of("member", "long".repeat(150)))).join();
    assertThat(gauge("eventstore.tags")).isEqualTo(4);
    assertThat(gauge("eventstore.queue.appends")).isZero();
    assertThat(gauge("eventstore.queue.bytes")).isZero();
  }

  @Test
  void takesItsMetersOutOfTheRegistryWhenItIsClosed() {
    assertThat(registry.getMeters()).isNotEmpty();

    engine.close();

    assertThat(registry.getMeters()).isEmpty();
  }

  private double gauge(String name) {
    return registry.get(name).gauge().value();
  }
}
