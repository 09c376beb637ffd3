package ma.maillage.frontend.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.maillage.api.deals.Cadence;
import ma.maillage.api.deals.DealCriteria;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DealMatched;
import ma.maillage.api.deals.DealReleased;
import ma.maillage.api.deals.DealSubscriptionOpened;
import ma.maillage.api.deals.Delivery;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.frontend.axon.EventProcessor;
import ma.maillage.frontend.axon.RunningAxon;
import ma.maillage.frontend.deadlines.WhenDealIsHeldThenScheduleItsRelease;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What waits for subscriptions, on two nodes with a clock that tests move. */
class ReleaseOnTimeTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant TUESDAY_SIX = Instant.parse("2026-03-03T06:00:00Z");
  private static final SubscriptionId ID = SubscriptionId.of("subscription");

  private final Recorded recorded = new Recorded();
  private final TwoNodes nodes =
      new TwoNodes(database -> new EventProcessor[] {releases(database), recorded.processor()});
  private volatile Instant now = MONDAY;

  @AfterEach
  void close() {
    nodes.close();
  }

  @Test
  void aCapHoldsBackWhatIsAboveItAndNothingIsLostOrToldTwice() {
    given(Cadence.LIVE, 2, 5);
    awaitReleased(2);
    bothNodesLook();
    assertThat(released()).hasSize(2);

    now = TUESDAY_SIX;
    awaitReleased(4);
    now = TUESDAY_SIX.plus(Duration.ofDays(1));
    awaitReleased(5);
    now = TUESDAY_SIX.plus(Duration.ofDays(30));
    awaitNothingLeft();
    assertThat(released()).containsExactly("d0", "d1", "d2", "d3", "d4");
  }

  @Test
  void aDailySubscriptionIsToldEverythingAtSixThoughTheScheduleIsRebuilt() {
    given(Cadence.DAILY, null, 3);
    now = TUESDAY_SIX.minusMillis(1);
    bothNodesLook();
    assertThat(released()).isEmpty();

    now = TUESDAY_SIX;
    awaitReleased(3);
    nodes.one().processors().rebuild(WhenDealIsHeldThenScheduleItsRelease.NAME);
    now = TUESDAY_SIX.plus(Duration.ofDays(30));
    awaitNothingLeft();
    assertThat(released()).containsExactly("d0", "d1", "d2");
  }

  private void awaitReleased(int count) {
    await()
        .until(
            () -> {
              bothNodesLook();
              return released().size() == count;
            });
  }

  private void awaitNothingLeft() {
    await()
        .until(
            () -> {
              bothNodesLook();
              return firstDue() == null;
            });
  }

  private void given(Cadence cadence, @Nullable Integer cap, int deals) {
    DealCriteria all = new DealCriteria(null, null, null, null, null, null);
    Object opened =
        new DealSubscriptionOpened(
            ID, ParticipantId.of("fund"), "Tout", all, new Delivery(cadence, false, cap));
    Stream<Object> held =
        IntStream.range(0, deals)
            .mapToObj(
                number -> new DealMatched(DealId.of("d" + number), Set.of(ID), Set.of(ID), MONDAY));
    nodes.one().append(Stream.concat(Stream.of(opened), held).toArray());
    await().until(() -> firstDue() != null);
  }

  private void bothNodesLook() {
    for (RunningAxon node : List.of(nodes.one(), nodes.other())) {
      new Scheduler(
              scheduleIn(nodes.database()), node.commands(), () -> now, ScheduleConfiguration.LEASE)
          .keepWhatIsDue();
    }
  }

  private List<String> released() {
    return recorded.of(DealReleased.class).stream().map(event -> event.deal().value()).toList();
  }

  private @Nullable Object firstDue() {
    var document = nodes.database().getCollection("schedule").find().first();
    return document == null ? null : document.get("next");
  }

  private static Schedule scheduleIn(MongoDatabase database) {
    return new Schedule(database, ScheduleConfiguration.commands());
  }

  private static EventProcessor releases(MongoDatabase database) {
    var releases = new WhenDealIsHeldThenScheduleItsRelease(scheduleIn(database));
    return new EventProcessor.View(
        WhenDealIsHeldThenScheduleItsRelease.NAME, releases, releases::clear);
  }
}
