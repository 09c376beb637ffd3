package ma.maillage.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ma.maillage.api.deals.Cadence;
import ma.maillage.api.deals.CloseReason;
import ma.maillage.api.deals.DealAmended;
import ma.maillage.api.deals.DealChangeMatched;
import ma.maillage.api.deals.DealClosed;
import ma.maillage.api.deals.DealCriteria;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DealMatched;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.DealReleased;
import ma.maillage.api.deals.DealSubscriptionCancelled;
import ma.maillage.api.deals.DealSubscriptionOpened;
import ma.maillage.api.deals.DealSubscriptionPaused;
import ma.maillage.api.deals.DealSubscriptionResumed;
import ma.maillage.api.deals.Delivery;
import ma.maillage.api.deals.DeliveryChanged;
import ma.maillage.api.deals.DisclosureGranted;
import ma.maillage.api.deals.DisclosureLevel;
import ma.maillage.api.deals.DisclosureRevoked;
import ma.maillage.api.deals.FundingStage;
import ma.maillage.api.deals.InterestExpressed;
import ma.maillage.api.deals.Round;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ParticipantId;

/** Of these, what is about deals. */
final class SampleDeals {

  private static final ParticipantId STARTUP = ParticipantId.of("startup");
  private static final ParticipantId INVESTOR = ParticipantId.of("investor");
  private static final DealId DEAL = DealId.of("deal");
  private static final SubscriptionId SUBSCRIPTION = SubscriptionId.of("subscription");
  private static final Instant AT = Instant.parse("2026-03-09T08:30:00Z");

  private SampleDeals() {}

  static List<Object> all() {
    return List.of(
        new DealOpened(DEAL, STARTUP, round(), Place.of("Fès", "MA")),
        new DealMatched(DEAL, Set.of(SUBSCRIPTION), Set.of(SUBSCRIPTION), AT),
        new DealChangeMatched(DEAL, 1, Set.of(SUBSCRIPTION), Set.of(SUBSCRIPTION), AT),
        new DealReleased(SUBSCRIPTION, DEAL, 1, AT),
        new DealAmended(DEAL, STARTUP, 1, round()),
        new DealClosed(DEAL, STARTUP, 2, CloseReason.FUNDED),
        new DisclosureGranted(DEAL, INVESTOR, DisclosureLevel.SUMMARY),
        new DisclosureRevoked(DEAL, INVESTOR),
        new InterestExpressed(DEAL, STARTUP, INVESTOR),
        new DealSubscriptionOpened(
            SUBSCRIPTION, INVESTOR, "Agritech", criteria(), new Delivery(Cadence.DAILY, true, 5)),
        new DeliveryChanged(SUBSCRIPTION, new Delivery(Cadence.WEEKLY, false, null), AT),
        new DealSubscriptionPaused(SUBSCRIPTION),
        new DealSubscriptionResumed(SUBSCRIPTION, AT),
        new DealSubscriptionCancelled(SUBSCRIPTION, INVESTOR));
  }

  private static Round round() {
    return new Round(
        LocalizedText.of(Language.FR, "Amorçage"),
        LocalizedText.of(Language.FR, "Première série"),
        List.of("agritech"),
        FundingStage.SEED,
        new Money(2_000_000, "MAD"),
        LocalDate.of(2027, 6, 30));
  }

  private static DealCriteria criteria() {
    return new DealCriteria(
        List.of("agritech"),
        Set.of(FundingStage.SEED),
        Set.of(CityCode.of("Fès")),
        new Money(1, "MAD"),
        new Money(5_000_000, "MAD"),
        "capteur");
  }
}
