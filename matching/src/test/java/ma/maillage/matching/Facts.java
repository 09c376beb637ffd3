package ma.maillage.matching;

import java.util.List;
import java.util.Set;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Money;
import ma.maillage.api.Place;
import ma.maillage.api.deals.DealCriteria;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.DealSubscriptionOpened;
import ma.maillage.api.deals.Delivery;
import ma.maillage.api.deals.FundingStage;
import ma.maillage.api.deals.Round;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.OfferId;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.Posting;
import org.jspecify.annotations.Nullable;

/** Events for tests, with nothing but what the test is about. */
final class Facts {

  private Facts() {}

  static Profile profile(
      String name, LocalizedText text, @Nullable String city, String... sectors) {
    return new Profile(
        name,
        text,
        List.of(sectors),
        List.of(),
        List.of(),
        city == null ? null : Place.of(city, "MA"),
        null,
        null,
        true);
  }

  static ParticipantRegistered registered(String id, ParticipantKind kind, Profile profile) {
    return new ParticipantRegistered(ParticipantId.of(id), kind, profile, List.of());
  }

  static ParticipantRegistered registered(
      String id, ParticipantKind kind, String french, @Nullable String city, String... sectors) {
    return registered(id, kind, profile("Participant " + id, fr(french), city, sectors));
  }

  static NeedPublished need(String id, String owner, LocalizedText title) {
    return new NeedPublished(NeedId.of(id), ParticipantId.of(owner), posting(title));
  }

  static OfferPublished offer(String id, String owner, LocalizedText title) {
    return new OfferPublished(OfferId.of(id), ParticipantId.of(owner), posting(title));
  }

  static Posting posting(LocalizedText title) {
    return new Posting(title, null, List.of(), List.of(), Set.of(), null);
  }

  static DealOpened deal(
      String id, String startup, LocalizedText title, long amount, String city, String... sectors) {
    return new DealOpened(
        DealId.of(id),
        ParticipantId.of(startup),
        new Round(title, null, List.of(sectors), FundingStage.SEED, new Money(amount, "MAD"), null),
        Place.of(city, "MA"));
  }

  static DealSubscriptionOpened subscription(String id, String investor, DealCriteria criteria) {
    return subscription(id, investor, criteria, Delivery.AT_ONCE);
  }

  static DealSubscriptionOpened subscription(
      String id, String investor, DealCriteria criteria, Delivery delivery) {
    return new DealSubscriptionOpened(
        SubscriptionId.of(id),
        ParticipantId.of(investor),
        "subscription " + id,
        criteria,
        delivery);
  }

  static DealCriteria text(String text) {
    return new DealCriteria(null, null, null, null, null, text);
  }

  static LocalizedText fr(String text) {
    return LocalizedText.of(Language.FR, text);
  }

  static LocalizedText en(String text) {
    return LocalizedText.of(Language.EN, text);
  }

  static LocalizedText ar(String text) {
    return LocalizedText.of(Language.AR, text);
  }
}
