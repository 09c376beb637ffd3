package ma.maillage.app.renewal;

import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.Sample.posting;
import static ma.maillage.app.Sample.profile;
import static ma.maillage.app.Sample.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.marketplace.NeedAlreadyWithdrawn;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.marketplace.OfferId;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.Posting;
import ma.maillage.api.marketplace.UnknownNeed;
import ma.maillage.api.marketplace.UnknownOffer;
import ma.maillage.api.renewal.AskForRenewal;
import ma.maillage.api.renewal.PostingOver;
import ma.maillage.api.renewal.Renew;
import ma.maillage.api.renewal.RenewalAsked;
import ma.maillage.api.renewal.RenewalNotDue;
import ma.maillage.api.renewal.Renewed;
import ma.maillage.api.renewal.Validity;
import ma.maillage.api.statements.Statement;
import ma.maillage.app.Scenario;
import ma.maillage.app.decision.Decision;
import org.junit.jupiter.api.Test;

class RenewalTest {

  private static final Instant SAID = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant IN_A_YEAR = Instant.parse("2027-03-03T00:00:00Z");
  private static final Instant IN_HALF_A_YEAR = Instant.parse("2026-09-03T00:00:00Z");
  private static final NeedId NEED = NeedId.of("need");
  private static final CityCode FES = CityCode.of("Fès");
  private static final Statement PROFILE = Statement.ofProfile(STARTUP);
  private static final Statement WANTED = Statement.of(NEED, STARTUP);
  private static final ParticipantRegistered REGISTERED =
      registered(STARTUP, ParticipantKind.STARTUP);
  private static final NeedPublished PUBLISHED =
      new NeedPublished(NEED, STARTUP, posting("Capteurs"));
  private static final Renewed PROFILE_RENEWED = renewed(PROFILE, SAID);
  private static final Renewed NEED_RENEWED = renewed(WANTED, SAID);

  @Test
  void aProfileIsAskedAfterOnceItIsAYearOld() {
    Scenario.given(REGISTERED, PROFILE_RENEWED)
        .when(new AskForRenewal(PROFILE, IN_A_YEAR))
        .then(new RenewalAsked(STARTUP, PROFILE.subject(), FES, SAID));
  }

  @Test
  void aNeedIsAskedAfterOnceItIsHalfAYearOld() {
    Scenario.given(REGISTERED, PUBLISHED, NEED_RENEWED)
        .when(new AskForRenewal(WANTED, IN_HALF_A_YEAR))
        .then(new RenewalAsked(STARTUP, WANTED.subject(), FES, SAID));
  }

  @Test
  void whatWasNeverRenewedCountsFromWhenItWasSaid() {
    Upkeep published = new Upkeep(WANTED).evolve(REGISTERED, SAID).evolve(PUBLISHED, SAID);
    assertThat(
            AskForRenewalHandler.decide(
                new AskForRenewal(WANTED, IN_HALF_A_YEAR.minusMillis(1)), published))
        .isEqualTo(Decision.refused(new RenewalNotDue(WANTED.subject(), IN_HALF_A_YEAR)));

    Upkeep described =
        new Upkeep(PROFILE)
            .evolve(REGISTERED, SAID.minus(Duration.ofDays(300)))
            .evolve(
                new ParticipantDescribed(STARTUP, ParticipantKind.STARTUP, profile("new")), SAID);
    assertThat(
            AskForRenewalHandler.decide(
                new AskForRenewal(PROFILE, IN_A_YEAR.minusMillis(1)), described))
        .isEqualTo(Decision.refused(new RenewalNotDue(PROFILE.subject(), IN_A_YEAR)));
  }

  @Test
  void timesAreThoseOfTheLog() {
    Instant longAfterNow = Instant.now().plus(Duration.ofDays(400));
    Scenario.given(REGISTERED)
        .when(new Renew(PROFILE, longAfterNow))
        .then(renewed(PROFILE, longAfterNow));
    Scenario.given(REGISTERED, PUBLISHED).when(new Renew(WANTED, Instant.now())).thenNothing();
  }

  @Test
  void asksOnce() {
    RenewalAsked asked = new RenewalAsked(STARTUP, PROFILE.subject(), FES, SAID);
    Scenario.given(REGISTERED, PROFILE_RENEWED, asked)
        .when(new AskForRenewal(PROFILE, IN_A_YEAR))
        .thenNothing();
  }

  @Test
  void asksAgainAYearAfterItWasRenewed() {
    RenewalAsked asked = new RenewalAsked(STARTUP, PROFILE.subject(), FES, SAID);
    Instant again = Validity.endsAt(SubjectKind.PARTICIPANT, IN_A_YEAR);
    Scenario.given(REGISTERED, PROFILE_RENEWED, asked, renewed(PROFILE, IN_A_YEAR))
        .when(new AskForRenewal(PROFILE, again))
        .then(new RenewalAsked(STARTUP, PROFILE.subject(), FES, IN_A_YEAR));
  }

  @Test
  void anAnswerOnTheDayOfTheQuestionCounts() {
    RenewalAsked asked = new RenewalAsked(STARTUP, PROFILE.subject(), FES, SAID);
    Scenario.given(REGISTERED, PROFILE_RENEWED, asked)
        .when(new Renew(PROFILE, SAID))
        .then(PROFILE_RENEWED);
    Scenario.given(REGISTERED, PROFILE_RENEWED, asked, PROFILE_RENEWED)
        .when(new Renew(PROFILE, SAID.plusSeconds(1)))
        .thenNothing();
  }

  @Test
  void refusesWhatIsWithdrawnOrOver() {
    Scenario.given(REGISTERED, PUBLISHED, NEED_RENEWED, new NeedWithdrawn(NEED, STARTUP))
        .when(new AskForRenewal(WANTED, IN_A_YEAR))
        .thenRefused(new NeedAlreadyWithdrawn(NEED));
    LocalDate lastDay = LocalDate.parse("2026-09-02");
    Posting untilThen = new Posting(posting("Essais").title(), null, null, null, null, lastDay);
    Statement offer = Statement.of(OfferId.of("offer"), STARTUP);
    Scenario.given(REGISTERED, new OfferPublished(OfferId.of("offer"), STARTUP, untilThen))
        .when(new Renew(offer, IN_HALF_A_YEAR))
        .thenRefused(new PostingOver(offer.subject(), lastDay));
  }

  @Test
  void refusesWhatNobodySaid() {
    Scenario.given().when(new Renew(PROFILE, SAID)).thenRefused(new UnknownParticipant(STARTUP));
    Scenario.given(REGISTERED).when(new Renew(WANTED, SAID)).thenRefused(new UnknownNeed(NEED));
    Scenario.given(REGISTERED, PUBLISHED)
        .when(new Renew(Statement.of(NEED, LAB), SAID))
        .thenRefused(new UnknownNeed(NEED));
    OfferId offer = OfferId.of("offer");
    Scenario.given(REGISTERED)
        .when(new Renew(Statement.of(offer, STARTUP), SAID))
        .thenRefused(new UnknownOffer(offer));
  }

  private static Renewed renewed(Statement statement, Instant at) {
    return new Renewed(statement.owner(), statement.subject(), at);
  }
}
