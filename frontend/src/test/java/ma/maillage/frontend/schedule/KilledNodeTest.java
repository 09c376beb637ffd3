package ma.maillage.frontend.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Set;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionReminded;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.frontend.axon.EventProcessor;
import ma.maillage.frontend.deadlines.WhenStepOpensThenScheduleItsDeadline;
import ma.maillage.frontend.schedule.SchedulerProcess.Halt;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A node is killed with an appointment in its hands, while another one lives. */
class KilledNodeTest {

  private static final Duration LEASE = Duration.ofSeconds(2);
  private static final int PROPOSALS = 40;

  /** Reminders are due from its start, nothing expires for an hour. */
  private static final InstantSource CLOCK = Introduced.clockOfReminders();

  private final Recorded recorded = new Recorded();

  @ParameterizedTest
  @EnumSource
  void eachIsRemindedOfOnce(Halt where) throws IOException, InterruptedException {
    List<ConnectionProposed> proposed = Introduced.proposed(PROPOSALS);
    try (TwoNodes nodes = new TwoNodes(database -> processors(database));
        SchedulerProcess killed = SchedulerProcess.start(nodes.uri(), LEASE, 5, where)) {
      nodes.one().append(proposed.toArray());
      await().until(() -> nodes.database().getCollection("schedule").countDocuments() == PROPOSALS);
      killed.killWhereItStandsStill();

      Scheduler survivor =
          new Scheduler(schedule(nodes.database()), nodes.other().commands(), CLOCK, LEASE);
      await()
          .until(
              () -> {
                survivor.keepWhatIsDue();
                return due(nodes.database()) == 0;
              });
      nodes.one().append(new ConnectionReopened(proposed.getFirst().connection(), Set.of(), null));
      await().until(() -> recorded.of(ConnectionReopened.class).size() == 1);

      assertThat(recorded.of(ConnectionReminded.class))
          .extracting(ConnectionReminded::connection)
          .containsExactlyInAnyOrderElementsOf(
              proposed.stream().map(ConnectionProposed::connection).toList());
    }
  }

  private EventProcessor[] processors(MongoDatabase database) {
    var steps = new WhenStepOpensThenScheduleItsDeadline(schedule(database));
    return new EventProcessor[] {
      new EventProcessor.View(WhenStepOpensThenScheduleItsDeadline.NAME, steps, steps::clear),
      recorded.processor()
    };
  }

  private static Schedule schedule(MongoDatabase database) {
    return new Schedule(database, ScheduleConfiguration.commands());
  }

  private static long due(MongoDatabase database) {
    return database
        .getCollection("schedule")
        .countDocuments(new Document("next", new Document("$lte", Date.from(CLOCK.instant()))));
  }
}
