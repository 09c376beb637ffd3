package ma.maillage.query.deals;

import static ma.maillage.query.Samples.deal;
import static ma.maillage.query.Samples.described;
import static ma.maillage.query.Samples.fr;
import static ma.maillage.query.Samples.startup;
import static ma.maillage.query.Samples.subscription;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.Money;
import ma.maillage.api.Place;
import ma.maillage.api.deals.Cadence;
import ma.maillage.api.deals.CloseReason;
import ma.maillage.api.deals.DealAmended;
import ma.maillage.api.deals.DealClosed;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.DealSubscriptionCancelled;
import ma.maillage.api.deals.DealSubscriptionPaused;
import ma.maillage.api.deals.DealSubscriptionResumed;
import ma.maillage.api.deals.Delivery;
import ma.maillage.api.deals.DeliveryChanged;
import ma.maillage.api.deals.DisclosureGranted;
import ma.maillage.api.deals.DisclosureLevel;
import ma.maillage.api.deals.DisclosureRevoked;
import ma.maillage.api.deals.FundingStage;
import ma.maillage.api.deals.Round;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.views.PageRequest;
import ma.maillage.query.views.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class DealViewTest {

  private final Log log = new Log();
  private View view;
  private DealQueries queries;

  @BeforeEach
  void assemble(MongoDatabase database) {
    view = Deals.in(database);
    queries = (DealQueries) view.queryHandler();
  }

  @Test
  void showsADealWithItsStartup() {
    LocalDate closesOn = LocalDate.of(2026, 9, 30);
    Round round =
        new Round(
            fr("Tour d'amorçage"),
            fr("Pour grandir"),
            List.of("ict", "greentech"),
            FundingStage.SEED,
            new Money(5_000_000_000L, "MAD"),
            closesOn);
    given(startup("s1", "Tanger"));
    given(new DealOpened(DealId.of("d1"), ParticipantId.of("s1"), round, Place.of("Tanger", "MA")));

    assertThat(queries.handle(new FindDeal(DealId.of("d1"))))
        .contains(
            new DealView(
                DealId.of("d1"),
                new DealView.Startup(
                    ParticipantId.of("s1"),
                    "Startup s1",
                    ParticipantKind.STARTUP,
                    CityCode.of("tanger")),
                fr("Tour d'amorçage"),
                fr("Pour grandir"),
                List.of("ict", "greentech"),
                FundingStage.SEED,
                new Money(5_000_000_000L, "MAD"),
                closesOn,
                CityCode.of("tanger"),
                "MA",
                Log.NOON.plusSeconds(1),
                DealStatus.OPEN,
                0,
                List.of()));
  }

  @Test
  void showsWhatTheRoundOffersNowAndHowItEnded() {
    given(startup("s1", null), deal("d1", "s1", null));
    Round round = deal("other", "s1", null).round();
    given(new DealAmended(DealId.of("d1"), ParticipantId.of("s1"), 1, round));

    assertThat(shown("d1")).returns(fr("Tour other"), DealView::title);
    assertThat(shown("d1")).returns(1, DealView::revision);

    given(new DealClosed(DealId.of("d1"), ParticipantId.of("s1"), 2, CloseReason.FUNDED));

    assertThat(shown("d1")).returns(DealStatus.FUNDED, DealView::status);
    assertThat(shown("d1")).returns(2, DealView::revision);
  }

  @Test
  void showsAnInvestorWhatItWasGrantedAndOthersTheDealBlind() {
    ParticipantId fund = ParticipantId.of("fund");
    given(startup("s1", null), deal("d1", "s1", null));
    given(new DisclosureGranted(DealId.of("d1"), fund, DisclosureLevel.SUMMARY));
    assertThat(shown("d1").levelFor(fund)).isEqualTo(DisclosureLevel.SUMMARY);
    given(new DisclosureGranted(DealId.of("d1"), fund, DisclosureLevel.FULL));

    assertThat(shown("d1").levelFor(fund)).isEqualTo(DisclosureLevel.FULL);
    assertThat(shown("d1").levelFor(ParticipantId.of("angel"))).isEqualTo(DisclosureLevel.BLIND);
    assertThat(shown("d1").levelFor(null)).isEqualTo(DisclosureLevel.BLIND);
    assertThat(shown("d1").levelFor(ParticipantId.of("s1"))).isEqualTo(DisclosureLevel.FULL);

    given(new DisclosureRevoked(DealId.of("d1"), fund));

    assertThat(shown("d1").levelFor(fund)).isEqualTo(DisclosureLevel.BLIND);
  }

  @Test
  void listsDealsLastOpenedFirst() {
    given(startup("s1", null), deal("d1", "s1", null), deal("d2", "s1", null));

    assertThat(queries.handle(new FindDeals(PageRequest.first())).items())
        .extracting(DealView::id)
        .containsExactly(DealId.of("d2"), DealId.of("d1"));
  }

  @Test
  void followsTheStartupButKeepsWhereTheDealWasOpened() {
    given(startup("s1", "Rabat"), deal("d1", "s1", "Rabat"));
    given(described("s1", ParticipantKind.STARTUP, "Autre nom", "Agadir"));

    DealView shown = queries.handle(new FindDeal(DealId.of("d1"))).orElseThrow();
    assertThat(shown.startup().name()).isEqualTo("Autre nom");
    assertThat(shown.startup().city()).isEqualTo(CityCode.of("agadir"));
    assertThat(shown.city()).isEqualTo(CityCode.of("rabat"));
  }

  @Test
  void showsASubscriptionUntilAndAfterItsEnd() {
    given(subscription("q1", "fund"));
    SubscriptionView open =
        queries.handle(new FindSubscription(SubscriptionId.of("q1"))).orElseThrow();
    given(new DealSubscriptionCancelled(SubscriptionId.of("q1"), ParticipantId.of("fund")));
    SubscriptionView ended =
        queries.handle(new FindSubscription(SubscriptionId.of("q1"))).orElseThrow();

    assertThat(open)
        .isEqualTo(
            new SubscriptionView(
                SubscriptionId.of("q1"),
                ParticipantId.of("fund"),
                "Suivi q1",
                subscription("q1", "fund").criteria(),
                Delivery.AT_ONCE,
                SubscriptionStatus.OPEN,
                Log.NOON));
    assertThat(ended.status()).isEqualTo(SubscriptionStatus.CANCELLED);
    assertThat(ended.criteria()).isEqualTo(open.criteria());
  }

  @Test
  void showsHowASubscriptionIsDeliveredAndWhetherItIsPaused() {
    SubscriptionId id = SubscriptionId.of("q1");
    Delivery weekly = new Delivery(Cadence.WEEKLY, true, 3);
    given(subscription("q1", "fund"), new DeliveryChanged(id, weekly, Log.NOON));
    given(new DealSubscriptionPaused(id));
    SubscriptionView paused = queries.handle(new FindSubscription(id)).orElseThrow();
    given(new DealSubscriptionResumed(id, Log.NOON));
    SubscriptionView resumed = queries.handle(new FindSubscription(id)).orElseThrow();

    assertThat(paused.delivery()).isEqualTo(weekly);
    assertThat(paused.status()).isEqualTo(SubscriptionStatus.PAUSED);
    assertThat(resumed.status()).isEqualTo(SubscriptionStatus.OPEN);
  }

  @Test
  void listsTheSubscriptionsOfAnInvestor() {
    given(subscription("q1", "fund"), subscription("q2", "angel"), subscription("q3", "fund"));

    assertThat(subscriptions("fund")).containsExactly("q3", "q1");
    assertThat(subscriptions(null)).containsExactly("q3", "q2", "q1");
  }

  private DealView shown(String id) {
    return queries.handle(new FindDeal(DealId.of(id))).orElseThrow();
  }

  private void given(Object... events) {
    log.tell(view.projectors(), events);
  }

  private List<String> subscriptions(@Nullable String investor) {
    ParticipantId id = investor == null ? null : ParticipantId.of(investor);
    return queries.handle(new FindSubscriptions(id, PageRequest.first())).items().stream()
        .map(subscription -> subscription.id().value())
        .toList();
  }
}
