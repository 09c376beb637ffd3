package ma.maillage.app.moderation;

import static ma.maillage.app.Sample.CLUSTER;
import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.Sample.posting;
import static ma.maillage.app.Sample.profile;
import static ma.maillage.app.Sample.registered;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.KindNotAllowed;
import ma.maillage.api.directory.MembershipBegun;
import ma.maillage.api.directory.MembershipEnded;
import ma.maillage.api.directory.MembershipKind;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.introductions.CommentRequired;
import ma.maillage.api.marketplace.NeedAlreadyPublished;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.OfferId;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.moderation.AnotherRevision;
import ma.maillage.api.moderation.ChangesAsked;
import ma.maillage.api.moderation.DraftApproved;
import ma.maillage.api.moderation.DraftRejected;
import ma.maillage.api.moderation.DraftSubmitted;
import ma.maillage.api.moderation.DraftWithdrawn;
import ma.maillage.api.moderation.JudgeDraft;
import ma.maillage.api.moderation.Judgement;
import ma.maillage.api.moderation.ModerationSwitched;
import ma.maillage.api.moderation.NothingToJudge;
import ma.maillage.api.moderation.OwnDraft;
import ma.maillage.api.moderation.RejectionReason;
import ma.maillage.api.moderation.SubmitDraft;
import ma.maillage.api.moderation.SwitchModeration;
import ma.maillage.api.moderation.WithdrawDraft;
import ma.maillage.api.moderation.Wording;
import ma.maillage.api.statements.Statement;
import ma.maillage.app.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A start-up that is a member of a cluster, which moderates. */
class ModerationTest {

  private static final NeedId NEED = NeedId.of("need");
  private static final Statement WANTED = Statement.of(NEED, STARTUP);
  private static final Statement PROFILE = Statement.ofProfile(STARTUP);
  private static final Wording SENSORS = Wording.of(posting("Capteurs"));
  private static final Wording VALVES = Wording.of(posting("Vannes"));
  private static final Wording RENAMED = Wording.of(profile("renamed"));
  private static final AccountName MEMBER = AccountName.of("member");
  private static final AccountName HELPER = AccountName.of("helper");
  private static final AccountName JUDGE = AccountName.of("judge");
  private static final CityCode FES = CityCode.of("Fès");
  private static final LocalDate SPRING = LocalDate.parse("2026-03-01");
  private static final Object[] MODERATED = {
    registered(CLUSTER, ParticipantKind.CLUSTER),
    registered(STARTUP, ParticipantKind.STARTUP),
    new MembershipBegun(STARTUP, CLUSTER, MembershipKind.MEMBER_OF_CLUSTER, SPRING),
    new ModerationSwitched(CLUSTER, true)
  };
  private static final DraftSubmitted DRAFTED = drafted(WANTED, 1, SENSORS, MEMBER);
  private static final JudgeDraft APPROVE =
      new JudgeDraft(WANTED, 1, new Judgement.Approval(), JUDGE);

  @Test
  void aNeedOfAMemberWaits() {
    moderated().when(new SubmitDraft(WANTED, SENSORS, MEMBER)).then(DRAFTED);
    moderated(DRAFTED).when(new SubmitDraft(WANTED, SENSORS, MEMBER)).thenNothing();
  }

  @Test
  void aProfileOfAMemberWaits() {
    moderated()
        .when(new SubmitDraft(PROFILE, RENAMED, MEMBER))
        .then(drafted(PROFILE, 1, RENAMED, MEMBER));
    moderated()
        .when(new SubmitDraft(PROFILE, Wording.of(profile("startup")), MEMBER))
        .thenNothing();
  }

  @Test
  void isPublishedAtOnceWhereNobodyModerates() {
    NeedPublished published = new NeedPublished(NEED, STARTUP, posting("Capteurs"));
    Scenario.given(registered(STARTUP, ParticipantKind.STARTUP))
        .when(new SubmitDraft(WANTED, SENSORS, MEMBER))
        .then(published);
    moderated(new ModerationSwitched(CLUSTER, false))
        .when(new SubmitDraft(WANTED, SENSORS, MEMBER))
        .then(published);
    moderated(
            new MembershipEnded(
                STARTUP, CLUSTER, MembershipKind.MEMBER_OF_CLUSTER, SPRING, SPRING.plusDays(1)))
        .when(new SubmitDraft(WANTED, SENSORS, MEMBER))
        .then(published);
    OfferId offer = OfferId.of("offer");
    Scenario.given(registered(STARTUP, ParticipantKind.STARTUP))
        .when(new SubmitDraft(Statement.of(offer, STARTUP), SENSORS, MEMBER))
        .then(new OfferPublished(offer, STARTUP, posting("Capteurs")));
  }

  @Test
  void whatIsPublishedWithoutAJudgementEndsADraftOfIt() {
    moderated(DRAFTED, new ModerationSwitched(CLUSTER, false))
        .when(new SubmitDraft(WANTED, VALVES, MEMBER))
        .then(
            new NeedPublished(NEED, STARTUP, posting("Vannes")),
            new DraftWithdrawn(STARTUP, WANTED.subject(), 1));
  }

  @Test
  void anApprovalPublishes() {
    moderated(DRAFTED)
        .when(APPROVE)
        .then(
            new DraftApproved(STARTUP, WANTED.subject(), 1, JUDGE),
            new NeedPublished(NEED, STARTUP, posting("Capteurs")));
    moderated(drafted(PROFILE, 1, RENAMED, MEMBER))
        .when(new JudgeDraft(PROFILE, 1, new Judgement.Approval(), JUDGE))
        .then(
            new DraftApproved(STARTUP, PROFILE.subject(), 1, JUDGE),
            new ParticipantDescribed(STARTUP, ParticipantKind.STARTUP, profile("renamed")));
  }

  @Test
  void nobodyJudgesWhatItWroteAlsoForSomebodyElse() {
    DraftSubmitted helped = drafted(WANTED, 2, VALVES, HELPER);
    moderated(DRAFTED, asked(1), helped)
        .when(new JudgeDraft(WANTED, 2, new Judgement.Approval(), HELPER))
        .thenRefused(new OwnDraft(WANTED.subject(), HELPER));
    moderated(DRAFTED, asked(1), helped)
        .when(new JudgeDraft(WANTED, 2, rejection(RejectionReason.ADVERTISING, null), MEMBER))
        .thenRefused(new OwnDraft(WANTED.subject(), MEMBER));
  }

  @Test
  void changesAreAskedForAndMade() {
    moderated(DRAFTED)
        .when(new JudgeDraft(WANTED, 1, new Judgement.Change("Lesquels ?"), JUDGE))
        .then(asked(1));
    moderated(DRAFTED, asked(1)).when(APPROVE).thenRefused(new NothingToJudge(WANTED.subject()));
    moderated(DRAFTED, asked(1))
        .when(new SubmitDraft(WANTED, VALVES, MEMBER))
        .then(drafted(WANTED, 2, VALVES, MEMBER));
  }

  @Test
  void whatChangedUnderTheEyesOfTheJudgeIsReadAgain() {
    moderated(DRAFTED, drafted(WANTED, 2, VALVES, MEMBER))
        .when(APPROVE)
        .thenRefused(new AnotherRevision(WANTED.subject(), 2));
  }

  @Test
  void isRejectedForAReasonAndMayBeWrittenAnew() {
    DraftRejected rejected =
        new DraftRejected(STARTUP, WANTED.subject(), 1, RejectionReason.OUT_OF_SCOPE, null, JUDGE);
    moderated(DRAFTED)
        .when(new JudgeDraft(WANTED, 1, rejection(RejectionReason.OUT_OF_SCOPE, null), JUDGE))
        .then(rejected);
    moderated(DRAFTED)
        .when(new JudgeDraft(WANTED, 1, rejection(RejectionReason.OTHER, null), JUDGE))
        .thenRefused(new CommentRequired());
    moderated(DRAFTED, rejected)
        .when(new SubmitDraft(WANTED, SENSORS, MEMBER))
        .then(drafted(WANTED, 2, SENSORS, MEMBER));
  }

  @Test
  void isTakenBack() {
    moderated(DRAFTED)
        .when(new WithdrawDraft(WANTED))
        .then(new DraftWithdrawn(STARTUP, WANTED.subject(), 1));
    moderated().when(new WithdrawDraft(WANTED)).thenRefused(new NothingToJudge(WANTED.subject()));
  }

  @Test
  void refusesWhatIsPublishedAndWhomNobodyRegistered() {
    moderated(new NeedPublished(NEED, STARTUP, posting("Capteurs")))
        .when(new SubmitDraft(WANTED, VALVES, MEMBER))
        .thenRefused(new NeedAlreadyPublished(NEED));
    moderated(DRAFTED, new NeedPublished(NEED, STARTUP, posting("Capteurs")))
        .when(APPROVE)
        .thenRefused(new NeedAlreadyPublished(NEED));
    moderated()
        .when(new SubmitDraft(Statement.of(NEED, LAB), SENSORS, MEMBER))
        .thenRefused(new UnknownParticipant(LAB));
  }

  @Test
  void aClusterSwitchesItsModeration() {
    SwitchModeration on = new SwitchModeration(CLUSTER, true);
    Scenario.given(registered(CLUSTER, ParticipantKind.CLUSTER))
        .when(on)
        .then(new ModerationSwitched(CLUSTER, true));
    moderated().when(on).thenNothing();
    moderated()
        .when(new SwitchModeration(STARTUP, true))
        .thenRefused(
            new KindNotAllowed(STARTUP, ParticipantKind.STARTUP, Set.of(ParticipantKind.CLUSTER)));
    Scenario.given().when(on).thenRefused(new UnknownParticipant(CLUSTER));
  }

  private static Scenario moderated(Object... events) {
    return Scenario.given(Stream.concat(Stream.of(MODERATED), Stream.of(events)).toArray());
  }

  private static DraftSubmitted drafted(
      Statement statement, int revision, Wording wording, AccountName author) {
    return new DraftSubmitted(STARTUP, statement.subject(), FES, revision, wording, author);
  }

  private static ChangesAsked asked(int revision) {
    return new ChangesAsked(STARTUP, WANTED.subject(), revision, "Lesquels ?", JUDGE);
  }

  private static Judgement rejection(RejectionReason reason, @Nullable String comment) {
    return new Judgement.Rejection(reason, comment);
  }
}
