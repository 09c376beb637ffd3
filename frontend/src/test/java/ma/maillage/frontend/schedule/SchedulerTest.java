package ma.maillage.frontend.schedule;

import static ma.maillage.frontend.schedule.Introduced.DUE;
import static ma.maillage.frontend.schedule.Introduced.START;
import static ma.maillage.frontend.schedule.Introduced.STARTUP;
import static ma.maillage.frontend.schedule.Introduced.lab;
import static ma.maillage.frontend.schedule.Introduced.relayed;
import static ma.maillage.frontend.schedule.ScheduleConfiguration.LEASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import ma.maillage.api.CityCode;
import ma.maillage.api.EventPosition;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionReminded;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.ConnectionSnoozed;
import ma.maillage.api.introductions.ConsentToConnection;
import ma.maillage.api.introductions.Step;
import ma.maillage.api.introductions.WakeConnection;
import ma.maillage.frontend.axon.EventProcessor;
import ma.maillage.frontend.axon.RunningAxon;
import ma.maillage.frontend.deadlines.WhenStepOpensThenScheduleItsDeadline;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes on one database and one log, with a clock that tests move. */
class SchedulerTest {

  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final Recorded recorded = new Recorded();
  private final TwoNodes nodes =
      new TwoNodes(database -> new EventProcessor[] {deadlines(database), recorded.processor()});
  private final RunningAxon one = nodes.one();
  private final RunningAxon other = nodes.other();
  private final Schedule schedule = scheduleIn(nodes.database());
  private volatile Instant now = START;

  @AfterEach
  void close() {
    nodes.close();
  }

  @Test
  void remindsOfEachOnceThoughANodeDiesBetweenClaimAndCommand() {
    List<ConnectionProposed> proposed = given(20);
    now = DUE.remindAt();
    Claim ofTheDead = schedule.claim(now, LEASE).orElseThrow();

    Scheduler alive = scheduler(other);
    alive.keepWhatIsDue();
    awaitRecorded(19);
    assertThat(reminded()).doesNotContain(idOf(ofTheDead));
    now = now.plus(LEASE).plus(MOMENT);
    alive.keepWhatIsDue();
    awaitRecorded(20);

    one.commands().sendAndWait(schedule.command(ofTheDead, now));
    schedule.kept(ofTheDead);
    one.append(new ConnectionReopened(proposed.getFirst().connection(), Set.of(), null));
    await().until(() -> recorded.of(ConnectionReopened.class).size() == 1);
    assertThat(reminded()).containsExactlyInAnyOrderElementsOf(idsOf(proposed));
  }

  @Test
  void twoNodesShareTheWork() throws InterruptedException, ExecutionException {
    List<ConnectionProposed> proposed = given(60);
    now = DUE.remindAt();
    inParallel(scheduler(one)::keepWhatIsDue, scheduler(other)::keepWhatIsDue);
    awaitRecorded(60);
    assertThat(reminded()).containsExactlyInAnyOrderElementsOf(idsOf(proposed));

    now = DUE.expiresAt();
    inParallel(scheduler(one)::keepWhatIsDue, scheduler(other)::keepWhatIsDue);
    awaitRecorded(120);
    assertThat(recorded.of(ConnectionExpired.class))
        .extracting(ConnectionExpired::connection)
        .containsExactlyInAnyOrderElementsOf(idsOf(proposed));
    await().until(() -> appointments() == 0);
  }

  @Test
  void neitherRemindsNorEndsBeforeTheTime() {
    given(3);
    now = DUE.remindAt().minusMillis(1);
    scheduler(one).keepWhatIsDue();
    assertThat(appointments()).isEqualTo(3);
    assertThat(recorded.of(Object.class)).isEmpty();
  }

  @Test
  void keepsNothingInTheMillisecondBeforeItsTime() {
    Instant due = START.plusNanos(500_400);
    WakeConnection wake = new WakeConnection(ConnectionId.of("c"), due, due);
    schedule.set("connection/c", new EventPosition(1), List.of(new Appointment(due, wake)));

    assertThat(schedule.claim(due.minusNanos(1), LEASE)).isEmpty();
    assertThat(schedule.claim(due.plusMillis(1), LEASE)).isPresent();
  }

  @Test
  void whatWasRemindedOfIsNotRemindedOfAgainWhenTheScheduleIsRebuilt() {
    List<ConnectionProposed> proposed = given(5);
    now = DUE.remindAt();
    scheduler(one).keepWhatIsDue();
    awaitRecorded(5);

    one.processors().rebuild(WhenStepOpensThenScheduleItsDeadline.NAME);
    await().until(() -> firstDue().equals(DUE.remindAt()));
    await().until(() -> appointments() == 5);
    scheduler(other).keepWhatIsDue();

    await().until(() -> firstDue().equals(DUE.expiresAt()));
    assertThat(reminded()).containsExactlyInAnyOrderElementsOf(idsOf(proposed));
    now = DUE.expiresAt();
    scheduler(other).keepWhatIsDue();
    awaitRecorded(10);
    assertThat(recorded.of(ConnectionReminded.class)).hasSize(5);
  }

  @Test
  void remindsOnlyThoseWhoHaveNotAnswered() {
    ConnectionProposed proposed = given(1).getFirst();
    one.append(relayed(proposed));
    one.commands().sendAndWait(new ConsentToConnection(proposed.connection(), STARTUP, now));
    await().until(() -> commandDue().contains(Step.CONSENT.name()));
    now = DUE.remindAt();

    scheduler(other).keepWhatIsDue();

    await().until(() -> !recorded.of(ConnectionReminded.class).isEmpty());
    assertThat(recorded.of(ConnectionReminded.class))
        .singleElement()
        .returns(Step.CONSENT, ConnectionReminded::step)
        .returns(List.of(lab(0)), ConnectionReminded::whom);
  }

  @Test
  void wakesWhatWasPutOff() {
    ConnectionProposed proposed = given(1).getFirst();
    Instant until = START.plus(Duration.ofDays(10));
    one.append(
        new ConnectionSnoozed(proposed.connection(), Set.of(CityCode.of("Fès")), until, null));
    await().until(() -> firstDue().equals(until));
    now = until;

    scheduler(one).keepWhatIsDue();

    await().until(() -> recorded.of(ConnectionReopened.class).size() == 1);
    await().until(() -> firstDue().equals(until.plus(Duration.ofDays(7))));
  }

  @Test
  void triesAgainWhatCouldNotBeDone() {
    given(1);
    now = DUE.remindAt();
    CommandGateway broken =
        (CommandGateway)
            Proxy.newProxyInstance(
                CommandGateway.class.getClassLoader(),
                new Class<?>[] {CommandGateway.class},
                (proxy, method, arguments) -> {
                  throw new IllegalStateException("the log is out of reach");
                });
    new Scheduler(schedule, broken, () -> now, LEASE).keepWhatIsDue();
    assertThat(appointments()).isEqualTo(1);

    scheduler(one).keepWhatIsDue();
    assertThat(recorded.of(Object.class)).as("held until the lease is over").isEmpty();
    now = now.plus(LEASE).plus(MOMENT);
    scheduler(one).keepWhatIsDue();
    awaitRecorded(1);
  }

  private List<ConnectionProposed> given(int count) {
    List<ConnectionProposed> proposed = Introduced.proposed(count);
    one.append(proposed.toArray());
    await().until(() -> appointments() == count);
    return proposed;
  }

  private static Schedule scheduleIn(MongoDatabase database) {
    return new Schedule(database, ScheduleConfiguration.commands());
  }

  private static EventProcessor deadlines(MongoDatabase database) {
    var steps = new WhenStepOpensThenScheduleItsDeadline(scheduleIn(database));
    return new EventProcessor.View(WhenStepOpensThenScheduleItsDeadline.NAME, steps, steps::clear);
  }

  private Scheduler scheduler(RunningAxon node) {
    return new Scheduler(scheduleIn(nodes.database()), node.commands(), () -> now, LEASE);
  }

  private MongoCollection<Document> stored() {
    return nodes.database().getCollection("schedule");
  }

  private long appointments() {
    return stored().countDocuments();
  }

  private Instant firstDue() {
    var first = stored().find().sort(new Document("next", 1)).first();
    return first == null ? Instant.MAX : first.getDate("next").toInstant();
  }

  private String commandDue() {
    var first = stored().find().first();
    return first == null ? "" : first.toJson();
  }

  private void awaitRecorded(int count) {
    await().until(() -> recorded.of(Object.class).size() >= count);
    assertThat(recorded.of(Object.class)).hasSize(count);
  }

  private List<ConnectionId> reminded() {
    return recorded.of(ConnectionReminded.class).stream()
        .map(ConnectionReminded::connection)
        .toList();
  }

  private static List<ConnectionId> idsOf(List<ConnectionProposed> proposed) {
    return proposed.stream().map(ConnectionProposed::connection).toList();
  }

  private static ConnectionId idOf(Claim claim) {
    return ConnectionId.of(claim.key().substring("connection/".length()));
  }

  private static void inParallel(Runnable... tasks)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<? extends Future<?>> running = Stream.of(tasks).map(threads::submit).toList();
      for (Future<?> task : running) {
        task.get();
      }
    }
  }
}
