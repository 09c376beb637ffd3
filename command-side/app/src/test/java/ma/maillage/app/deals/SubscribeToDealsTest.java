package ma.maillage.app.deals;

import static ma.maillage.app.Sample.INVESTOR;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.Sample.registered;

import java.util.List;
import java.util.Set;
import ma.maillage.api.deals.CancelDealSubscription;
import ma.maillage.api.deals.DealCriteria;
import ma.maillage.api.deals.DealSubscriptionCancelled;
import ma.maillage.api.deals.DealSubscriptionOpened;
import ma.maillage.api.deals.Delivery;
import ma.maillage.api.deals.SubscribeToDeals;
import ma.maillage.api.deals.SubscriptionAlreadyCancelled;
import ma.maillage.api.deals.SubscriptionAlreadyOpened;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.deals.UnknownSubscription;
import ma.maillage.api.directory.KindNotAllowed;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class SubscribeToDealsTest {

  private static final SubscriptionId ID = SubscriptionId.of("subscription-1");
  private static final DealCriteria AGRITECH =
      new DealCriteria(List.of("agritech"), null, null, null, null, null);
  private static final SubscribeToDeals SUBSCRIBE =
      new SubscribeToDeals(ID, INVESTOR, "Agritech", AGRITECH);
  private static final DealSubscriptionOpened OPENED =
      new DealSubscriptionOpened(ID, INVESTOR, "Agritech", AGRITECH, Delivery.AT_ONCE);
  private static final DealSubscriptionCancelled CANCELLED =
      new DealSubscriptionCancelled(ID, INVESTOR);

  @Test
  void opensForAnInvestor() {
    Scenario.given(registered(INVESTOR, ParticipantKind.INVESTOR)).when(SUBSCRIBE).then(OPENED);
  }

  @Test
  void isForInvestorsOnly() {
    Scenario.given(registered(STARTUP, ParticipantKind.STARTUP))
        .when(new SubscribeToDeals(ID, STARTUP, "Agritech", AGRITECH))
        .thenRefused(
            new KindNotAllowed(STARTUP, ParticipantKind.STARTUP, Set.of(ParticipantKind.INVESTOR)));
  }

  @Test
  void refusesAnUnknownInvestor() {
    Scenario.given().when(SUBSCRIBE).thenRefused(new UnknownParticipant(INVESTOR));
  }

  @Test
  void refusesAnIdThatIsTaken() {
    Scenario.given(registered(INVESTOR, ParticipantKind.INVESTOR), OPENED)
        .when(SUBSCRIBE)
        .thenRefused(new SubscriptionAlreadyOpened(ID));
  }

  @Test
  void cancelsAnOpenSubscription() {
    Scenario.given(OPENED).when(new CancelDealSubscription(ID)).then(CANCELLED);
  }

  @Test
  void refusesToCancelTwice() {
    Scenario.given(OPENED, CANCELLED)
        .when(new CancelDealSubscription(ID))
        .thenRefused(new SubscriptionAlreadyCancelled(ID));
  }

  @Test
  void refusesToCancelWhatNobodyOpened() {
    Scenario.given().when(new CancelDealSubscription(ID)).thenRefused(new UnknownSubscription(ID));
  }
}
