package ma.maillage.frontend.schedule;

import static ma.maillage.frontend.schedule.ScheduleConfiguration.LEASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.directory.RegisterParticipant;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.Posting;
import ma.maillage.api.marketplace.PublishNeed;
import ma.maillage.api.marketplace.WithdrawNeed;
import ma.maillage.api.renewal.Renew;
import ma.maillage.api.renewal.RenewalAsked;
import ma.maillage.api.renewal.Renewed;
import ma.maillage.api.renewal.Validity;
import ma.maillage.api.statements.Statement;
import ma.maillage.frontend.axon.EventProcessor;
import ma.maillage.frontend.deadlines.WhenSomethingIsSaidThenAskForItsRenewal;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A start-up that says something of itself and of a need, and then nothing for long. */
class RenewalDeadlinesTest {

  private static final ParticipantId STARTUP = ParticipantId.of("startup");
  private static final NeedId NEED = NeedId.of("need");
  private static final Statement PROFILE = Statement.ofProfile(STARTUP);
  private static final Statement WANTED = Statement.of(NEED, STARTUP);

  private final Told told = new Told();
  private final TwoNodes nodes =
      new TwoNodes(database -> new EventProcessor[] {deadlines(database), told.processor()});
  private volatile Instant now = Instant.EPOCH;

  @BeforeEach
  void register() {
    Profile profile = new Profile("Atlas", null, null, null, null, null, null, null, true);
    send(new RegisterParticipant(STARTUP, ParticipantKind.STARTUP, profile, List.of()));
    LocalizedText title = LocalizedText.of(Language.FR, "Capteurs");
    send(new PublishNeed(NEED, STARTUP, new Posting(title, null, null, null, null, null)));
    await().until(() -> appointments() == 2 && told.registered.size() == 1);
  }

  @AfterEach
  void close() {
    nodes.close();
  }

  @Test
  void aNeedIsAskedAfterBeforeTheProfileAndEachOnce() {
    Instant registered = told.registered.getFirst();
    now = Validity.endsAt(SubjectKind.NEED, registered).plusSeconds(1);
    keepWhatIsDue();
    await().untilAsserted(() -> assertThat(asked()).containsExactly(WANTED.subject()));

    now = Validity.endsAt(SubjectKind.PARTICIPANT, registered).plusSeconds(1);
    keepWhatIsDue();
    keepWhatIsDue();
    await()
        .untilAsserted(
            () -> assertThat(asked()).containsExactly(WANTED.subject(), PROFILE.subject()));
    assertThat(told.asked.getLast().saidAt()).isEqualTo(registered);
    assertThat(appointments()).isZero();

    nodes.one().processors().rebuild(WhenSomethingIsSaidThenAskForItsRenewal.NAME);
    await().until(() -> appointments() == 2);
    keepWhatIsDue();
    assertThat(asked()).hasSize(2);
  }

  @Test
  void whatWasRenewedIsAskedAfterLater() {
    Instant registered = told.registered.getFirst();
    Instant renewed = registered.plusSeconds(100L * 24 * 3600);
    send(new Renew(PROFILE, renewed));
    await().until(() -> told.renewed.size() == 1);
    await().until(() -> due(PROFILE).equals(Validity.endsAt(SubjectKind.PARTICIPANT, renewed)));

    send(new WithdrawNeed(NEED));
    await().until(() -> appointments() == 1);

    now = Validity.endsAt(SubjectKind.PARTICIPANT, registered).plusSeconds(1);
    keepWhatIsDue();
    assertThat(appointments()).isEqualTo(1);

    now = Validity.endsAt(SubjectKind.PARTICIPANT, renewed);
    keepWhatIsDue();
    await().untilAsserted(() -> assertThat(asked()).containsExactly(PROFILE.subject()));
    assertThat(told.asked.getFirst().saidAt()).isEqualTo(renewed);
  }

  private void send(Object command) {
    nodes.one().commands().sendAndWait(command);
  }

  private void keepWhatIsDue() {
    new Scheduler(schedule(nodes.database()), nodes.other().commands(), () -> now, LEASE)
        .keepWhatIsDue();
  }

  private List<Subject> asked() {
    return told.asked.stream().map(RenewalAsked::subject).toList();
  }

  private long appointments() {
    return nodes.database().getCollection("schedule").countDocuments();
  }

  private Instant due(Statement statement) {
    Document kept = new Document("_id", "renewal/" + statement.subject());
    return nodes
        .database()
        .getCollection("schedule")
        .find(kept)
        .iterator()
        .next()
        .getDate("next")
        .toInstant();
  }

  private static Schedule schedule(MongoDatabase database) {
    return new Schedule(database, ScheduleConfiguration.commands());
  }

  private static EventProcessor deadlines(MongoDatabase database) {
    var said = new WhenSomethingIsSaidThenAskForItsRenewal(schedule(database));
    return new EventProcessor.View(WhenSomethingIsSaidThenAskForItsRenewal.NAME, said, said::clear);
  }

  /** What the start-up said and was asked. */
  public static final class Told {

    private final List<Instant> registered = new CopyOnWriteArrayList<>();
    private final List<RenewalAsked> asked = new CopyOnWriteArrayList<>();
    private final List<Renewed> renewed = new CopyOnWriteArrayList<>();

    EventProcessor processor() {
      return new EventProcessor.View("told", this, registered::clear);
    }

    @EventHandler
    public void on(ParticipantRegistered event, @Timestamp Instant at) {
      registered.add(at);
    }

    @EventHandler
    public void on(RenewalAsked event) {
      asked.add(event);
    }

    @EventHandler
    public void on(Renewed event) {
      renewed.add(event);
    }
  }
}
