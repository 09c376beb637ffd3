package ma.maillage.app.deals;

import static ma.maillage.app.Sample.INVESTOR;
import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.Sample.registered;
import static ma.maillage.app.deals.Rounds.DEAL;
import static ma.maillage.app.deals.Rounds.OPENED;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.deals.CloseReason;
import ma.maillage.api.deals.DealAlreadyClosed;
import ma.maillage.api.deals.DealClosed;
import ma.maillage.api.deals.DisclosureGranted;
import ma.maillage.api.deals.DisclosureLevel;
import ma.maillage.api.deals.DisclosureRevoked;
import ma.maillage.api.deals.ExpressInterest;
import ma.maillage.api.deals.GrantDisclosure;
import ma.maillage.api.deals.InterestExpressed;
import ma.maillage.api.deals.RevokeDisclosure;
import ma.maillage.api.deals.UnknownDeal;
import ma.maillage.api.directory.KindNotAllowed;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

/** What one investor is shown of a deal, and how it asks for more. */
class DisclosureTest {

  private static final ParticipantRegistered FUND = registered(INVESTOR, ParticipantKind.INVESTOR);
  private static final DisclosureGranted SUMMARY =
      new DisclosureGranted(DEAL, INVESTOR, DisclosureLevel.SUMMARY);
  private static final DisclosureRevoked REVOKED = new DisclosureRevoked(DEAL, INVESTOR);
  private static final ExpressInterest INTEREST = new ExpressInterest(DEAL, INVESTOR);
  private static final InterestExpressed INTERESTED =
      new InterestExpressed(DEAL, STARTUP, INVESTOR);

  @Test
  void showsOneInvestorMoreAndThenLess() {
    GrantDisclosure full = new GrantDisclosure(DEAL, INVESTOR, DisclosureLevel.FULL);
    DisclosureGranted shown = new DisclosureGranted(DEAL, INVESTOR, DisclosureLevel.FULL);

    Scenario.given(OPENED, FUND).when(full).then(shown);
    Scenario.given(OPENED, FUND, SUMMARY).when(full).then(shown);
    Scenario.given(OPENED, FUND, SUMMARY).when(new RevokeDisclosure(DEAL, INVESTOR)).then(REVOKED);
  }

  @Test
  void showingWhatIsShownChangesNothing() {
    Scenario.given(OPENED, FUND, SUMMARY)
        .when(new GrantDisclosure(DEAL, INVESTOR, DisclosureLevel.SUMMARY))
        .thenNothing();
    Scenario.given(OPENED, FUND, SUMMARY, REVOKED)
        .when(new RevokeDisclosure(DEAL, INVESTOR))
        .thenNothing();
  }

  @Test
  void nothingIsGrantedToShowADealBlind() {
    assertThatThrownBy(() -> new GrantDisclosure(DEAL, INVESTOR, DisclosureLevel.BLIND))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void takesTheInterestOfAnInvestorOnce() {
    Scenario.given(OPENED, FUND).when(INTEREST).then(INTERESTED);
    Scenario.given(OPENED, FUND, INTERESTED).when(INTEREST).thenNothing();
  }

  @Test
  void aClosedRoundTakesNoInterest() {
    Scenario.given(OPENED, FUND, new DealClosed(DEAL, STARTUP, 1, CloseReason.WITHDRAWN))
        .when(INTEREST)
        .thenRefused(new DealAlreadyClosed(DEAL));
  }

  @Test
  void isForInvestors() {
    KindNotAllowed notInvesting =
        new KindNotAllowed(LAB, ParticipantKind.RESEARCH_LAB, Set.of(ParticipantKind.INVESTOR));
    Scenario.given(OPENED, registered(LAB, ParticipantKind.RESEARCH_LAB))
        .when(new ExpressInterest(DEAL, LAB))
        .thenRefused(notInvesting);
    Scenario.given(OPENED, registered(LAB, ParticipantKind.RESEARCH_LAB))
        .when(new GrantDisclosure(DEAL, LAB, DisclosureLevel.FULL))
        .thenRefused(notInvesting);
    Scenario.given(OPENED).when(INTEREST).thenRefused(new UnknownParticipant(INVESTOR));
  }

  @Test
  void refusesADealNobodyOpened() {
    Scenario.given(FUND).when(INTEREST).thenRefused(new UnknownDeal(DEAL));
    Scenario.given(FUND)
        .when(new GrantDisclosure(DEAL, INVESTOR, DisclosureLevel.FULL))
        .thenRefused(new UnknownDeal(DEAL));
    Scenario.given(FUND)
        .when(new RevokeDisclosure(DEAL, INVESTOR))
        .thenRefused(new UnknownDeal(DEAL));
  }
}
