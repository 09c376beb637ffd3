package ma.maillage.eventstore;

import static ma.maillage.eventstore.EngineUser.drain;
import static ma.maillage.eventstore.EngineUser.event;
import static ma.maillage.eventstore.EngineUser.unless;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import ma.maillage.eventstore.EngineUser.Seen;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Axon's suite leaves open. */
class MongoEventStorageEngineTest {

  private static final Tag MEMBER = Tag.of("member", "ada");
  private static final Tag CITY = Tag.of("city", "fes");
  private static final EventCriteria ANYTHING = EventCriteria.havingAnyTag();

  private final TestDatabase database = TestDatabase.fresh();
  private MongoEventStorageEngine engine = open();
  private EngineUser user = new EngineUser(engine);

  private MongoEventStorageEngine open() {
    return MongoEventStorageEngine.open(database.database(), TestDatabase.CONVERTER);
  }

  @AfterEach
  void close() {
    engine.close();
    database.close();
  }

  @Test
  void commitsWhatWasAddedToTheListAfterTheAppend() {
    List<TaggedEventMessage<?>> events = new ArrayList<>(List.of(event("A", "first", MEMBER)));
    AppendTransaction<?> transaction =
        engine.appendEvents(AppendCondition.none(), null, events).join();
    events.add(event("A", "second", MEMBER));

    assertThat(EngineUser.commit(transaction).join()).isEqualTo(2);
    assertThat(payloads(user.source(ANYTHING).events())).containsExactly("first", "second");
  }

  @Test
  void commitsOnceOnly() {
    AppendTransaction<?> transaction =
        engine.appendEvents(AppendCondition.none(), null, List.of(event("A", "a"))).join();
    EngineUser.commit(transaction).join();

    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> EngineUser.commit(transaction).join())
        .withCauseInstanceOf(IllegalStateException.class);
    assertThat(engine.head()).isEqualTo(1);
  }

  @Test
  void keepsWhatWasCommittedWhenARollbackFollows() {
    AppendTransaction<?> transaction =
        engine.appendEvents(AppendCondition.none(), null, List.of(event("A", "a"))).join();
    EngineUser.commit(transaction).join();
    transaction.rollback(null);

    assertThat(payloads(user.source(ANYTHING).events())).containsExactly("a");
  }

  @Test
  void writesNothingAfterARollback() {
    AppendTransaction<?> transaction =
        engine.appendEvents(AppendCondition.none(), null, List.of(event("A", "a"))).join();
    transaction.rollback(null);

    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> EngineUser.commit(transaction).join());
    assertThat(engine.head()).isZero();
  }

  @Test
  void protectsAnEmptyLogFromTheFirstDecision() {
    var seen = user.source(EventCriteria.havingTags(MEMBER));
    assertThat(seen.marker()).isEqualTo(new GlobalIndexConsistencyMarker(0));
    user.append(event("A", "a", MEMBER)).join();

    assertRejected(EventCriteria.havingTags(MEMBER), seen.marker());
  }

  @Test
  void matchesTagsOfOneEventAndNotOfTheWholeCommit() {
    user.append(event("A", "member", MEMBER), event("B", "city", CITY)).join();
    user.append(event("A", "both", MEMBER, CITY)).join();
    EventCriteria both = EventCriteria.havingTags(MEMBER, CITY);

    assertThat(payloads(user.source(both).events())).containsExactly("both");
    assertRejected(both, ConsistencyMarker.ORIGIN);
    var afterAll = new GlobalIndexConsistencyMarker(3);
    assertThat(user.append(unless(both, afterAll), event("A", "x")).join()).isEqualTo(4);
  }

  @Test
  void matchesTypes() {
    user.append(event("A", "1", MEMBER), event("B", "2", MEMBER), event("C", "3", MEMBER)).join();
    EventCriteria some = EventCriteria.havingTags(MEMBER).andBeingOneOfTypes("A", "C");
    EventCriteria none = EventCriteria.havingTags(MEMBER).andBeingOneOfTypes("D");
    EventCriteria onlyTypes = EventCriteria.havingAnyTag().andBeingOneOfTypes("B");

    assertThat(payloads(user.source(some).events())).containsExactly("1", "3");
    assertThat(payloads(user.source(onlyTypes).events())).containsExactly("2");
    assertThat(payloads(drain(user.follow(0, onlyTypes)))).containsExactly("2");
    assertRejected(onlyTypes, ConsistencyMarker.ORIGIN);
    user.append(unless(none, ConsistencyMarker.ORIGIN), event("A", "4")).join();
  }

  @Test
  void sourcesEitherOfSeveralCriteriaInLogOrderAndOnce() {
    user.append(event("A", "1", CITY)).join();
    user.append(event("A", "2", MEMBER), event("A", "3", MEMBER, CITY)).join();
    user.append(event("A", "4"), event("A", "5", CITY)).join();
    EventCriteria either = EventCriteria.havingTags(MEMBER).or(EventCriteria.havingTags(CITY));

    assertThat(payloads(user.source(either).events())).containsExactly("1", "2", "3", "5");
    var afterTwo = new GlobalIndexConsistencyMarker(2).position();
    assertThat(payloads(user.source(SourcingCondition.conditionFor(afterTwo, either)).events()))
        .containsExactly("3", "5");
  }

  @Test
  void findsThePositionOfAnInstant() {
    Instant noon = Instant.parse("2026-03-01T12:00:00Z");
    user.append(event("A", "1", noon), event("A", "2", noon.plusSeconds(10))).join();
    user.append(event("A", "3", noon.plusSeconds(5))).join();
    user.append(event("A", "4", noon.plusSeconds(20))).join();

    assertThat(engine.positionBefore(noon.minusSeconds(1))).isZero();
    assertThat(engine.positionBefore(noon)).isZero();
    assertThat(engine.positionBefore(noon.plusSeconds(6))).isEqualTo(1);
    assertThat(engine.positionBefore(noon.plusSeconds(11))).isEqualTo(3);
    assertThat(engine.positionBefore(noon.plusSeconds(21))).isEqualTo(4);
    assertThat(engine.tokenAt(noon.plusSeconds(11), null).join())
        .isEqualTo(new GlobalSequenceTrackingToken(3));
  }

  @Test
  void wakesAFollower() {
    var stream = user.follow(0, EventCriteria.havingTags(MEMBER));
    List<Seen> seen = new CopyOnWriteArrayList<>();
    stream.setCallback(() -> seen.addAll(drain(stream)));
    user.append(event("A", "not mine", CITY)).join();
    user.append(event("A", "mine", MEMBER)).join();

    await().untilAsserted(() -> assertThat(payloads(seen)).containsExactly("mine"));
    stream.close();
  }

  @Test
  void showsOtherProcessesAppendsToItsFollowersAndReaders() {
    try (MongoEventStorageEngine other = open()) {
      var stream = user.follow(0, ANYTHING);
      List<Seen> seen = new CopyOnWriteArrayList<>();
      stream.setCallback(() -> seen.addAll(drain(stream)));

      for (int i = 1; i <= 5; i++) {
        new EngineUser(other).append(event("A", "theirs", MEMBER)).join();
        assertThat(user.source(EventCriteria.havingTags(MEMBER)).head()).isEqualTo(2L * i - 1);
        user.append(event("A", "ours", MEMBER)).join();
        assertThat(other.head()).isEqualTo(2L * i);
      }

      await().untilAsserted(() -> assertThat(seen).hasSize(10));
      assertThat(other.logId()).isEqualTo(engine.logId());
      stream.close();
    }
    assertThat(ChainVerification.run(database.database()))
        .isEqualTo(new ChainReport.Intact(10, 10));
  }

  @Test
  void goesOnWhereItStopped() {
    user.append(event("A", "1", MEMBER), event("A", "2")).join();
    String logId = engine.logId();
    engine.close();

    engine = open();
    user = new EngineUser(engine);

    assertThat(engine.logId()).isEqualTo(logId);
    assertThat(user.append(event("A", "3", MEMBER)).join()).isEqualTo(3);
    assertThat(payloads(drain(user.follow(1, ANYTHING)))).containsExactly("2", "3");
    assertRejected(EventCriteria.havingTags(MEMBER), new GlobalIndexConsistencyMarker(2));
    assertThat(payloads(user.source(EventCriteria.havingTags(MEMBER)).events()))
        .containsExactly("1", "3");
  }

  @Test
  void refusesACommitOfTooManyEvents() {
    TaggedEventMessage<?>[] events =
        IntStream.rangeClosed(0, 4096)
            .mapToObj(i -> event("A", i + ""))
            .toArray(TaggedEventMessage<?>[]::new);

    assertTooLarge(events);
  }

  @Test
  void refusesACommitOfTooManyBytes() {
    assertTooLarge(event("A", "x".repeat(5 << 20)), event("A", "y".repeat(4 << 20)));
    assertThat(user.append(event("A", "x".repeat(7 << 20))).join()).isEqualTo(1);
  }

  @Test
  void refusesAppendsOnceClosed() {
    engine.close();

    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> user.append(event("A", "late")).join())
        .withCauseInstanceOf(EventStoreClosedException.class);
  }

  private void assertTooLarge(TaggedEventMessage<?>... events) {
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> user.append(events).join())
        .withCauseInstanceOf(CommitTooLargeException.class);
    assertThat(engine.head()).isZero();
  }

  private void assertRejected(EventCriteria criteria, ConsistencyMarker marker) {
    long before = engine.head();
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> user.append(unless(criteria, marker), event("A", "late")).join())
        .withCauseInstanceOf(AppendEventsTransactionRejectedException.class);
    assertThat(engine.head()).isEqualTo(before);
  }

  private static List<String> payloads(List<Seen> events) {
    return events.stream().map(Seen::payload).toList();
  }
}
