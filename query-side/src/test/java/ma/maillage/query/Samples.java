package ma.maillage.query;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ma.maillage.api.CityCode;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Money;
import ma.maillage.api.Place;
import ma.maillage.api.deals.DealCriteria;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DealMatched;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.DealReleased;
import ma.maillage.api.deals.DealSubscriptionOpened;
import ma.maillage.api.deals.Delivery;
import ma.maillage.api.deals.FundingStage;
import ma.maillage.api.deals.Round;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.Contribution;
import ma.maillage.api.introductions.Due;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.Proposer;
import ma.maillage.api.introductions.Score;
import ma.maillage.api.introductions.Side;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.Posting;
import ma.maillage.api.privacy.ContactRecorded;
import ma.maillage.api.privacy.PersonErased;
import ma.maillage.api.privacy.PersonId;
import ma.maillage.api.privacy.SealedContact;
import ma.maillage.api.surveys.SurveyId;
import ma.maillage.api.surveys.SurveyOpened;
import org.jspecify.annotations.Nullable;

/** Events as the log could hold them. */
public final class Samples {

  public static final Due DUE =
      new Due(Instant.parse("2026-03-09T12:00:00Z"), Instant.parse("2026-04-01T12:00:00Z"));

  private Samples() {}

  public static LocalizedText fr(String text) {
    return LocalizedText.of(Language.FR, text);
  }

  public static Profile profile(String name, @Nullable String city) {
    return new Profile(
        name,
        null,
        List.of("ict"),
        null,
        null,
        city == null ? null : Place.of(city, "MA"),
        null,
        null,
        false);
  }

  public static ParticipantRegistered registered(
      String id, ParticipantKind kind, String name, @Nullable String city, String... externalIds) {
    return new ParticipantRegistered(
        ParticipantId.of(id),
        kind,
        profile(name, city),
        Arrays.stream(externalIds).map(ExternalId::of).toList());
  }

  public static ParticipantRegistered startup(String id, @Nullable String city) {
    return registered(id, ParticipantKind.STARTUP, "Startup " + id, city);
  }

  public static ParticipantRegistered lab(String id, @Nullable String city) {
    return registered(id, ParticipantKind.RESEARCH_LAB, "Lab " + id, city);
  }

  public static ParticipantDescribed described(
      String id, ParticipantKind kind, String name, @Nullable String city) {
    return new ParticipantDescribed(ParticipantId.of(id), kind, profile(name, city));
  }

  public static Posting posting(String title) {
    return new Posting(fr(title), null, List.of("ict"), null, null, null);
  }

  public static NeedPublished need(String id, String owner, String title) {
    return new NeedPublished(NeedId.of(id), ParticipantId.of(owner), posting(title));
  }

  public static Subject participant(String id) {
    return new Subject(SubjectKind.PARTICIPANT, id);
  }

  public static Side side(String participant, Subject subject) {
    return new Side(ParticipantId.of(participant), subject, fr("Un gain pour " + participant));
  }

  public static ConnectionProposed proposed(String first, String second, String... cities) {
    return proposed(side(first, participant(first)), side(second, participant(second)), cities);
  }

  public static ConnectionProposed proposed(Side first, Side second, String... cities) {
    Proposal proposal =
        new Proposal(
            ConnectionKind.COMPANY_LAB,
            first,
            second,
            Arrays.stream(cities).map(CityCode::of).collect(Collectors.toUnmodifiableSet()),
            score(0.7),
            Proposer.MATCHER,
            1,
            3);
    return new ConnectionProposed(proposal.connection(), proposal, DUE);
  }

  public static ConnectionRelayed relayed(String first, String second, @Nullable String comment) {
    return new ConnectionRelayed(
        connection(first, second),
        Set.of(CityCode.of("Rabat")),
        comment,
        sides(first, second),
        Instant.parse("2026-03-02T12:00:00Z"),
        DUE);
  }

  public static IdentitiesRevealed revealed(String first, String second) {
    return new IdentitiesRevealed(connection(first, second), sides(first, second), DUE);
  }

  public static List<ParticipantId> sides(String first, String second) {
    return List.of(ParticipantId.of(first), ParticipantId.of(second));
  }

  public static Score score(double value) {
    return new Score(
        value,
        0.75,
        "v1",
        List.of(new Contribution("sector", 1.0, 0.4, 0.4, List.of("ict"))),
        List.of("place"));
  }

  public static ConnectionId connection(String first, String second) {
    return ConnectionId.between(participant(first), participant(second));
  }

  public static DealOpened deal(String id, String startup, @Nullable String city) {
    Round round =
        new Round(
            fr("Tour " + id),
            null,
            List.of("ict"),
            FundingStage.SEED,
            new Money(2_000_000, "MAD"),
            null);
    return new DealOpened(
        DealId.of(id),
        ParticipantId.of(startup),
        round,
        city == null ? null : Place.of(city, "MA"));
  }

  public static DealSubscriptionOpened subscription(String id, String investor) {
    return new DealSubscriptionOpened(
        SubscriptionId.of(id),
        ParticipantId.of(investor),
        "Suivi " + id,
        new DealCriteria(
            List.of("ict"),
            Set.of(FundingStage.SEED),
            Set.of(CityCode.of("Rabat")),
            new Money(1_000_000, "MAD"),
            null,
            "énergie -pétrole"),
        Delivery.AT_ONCE);
  }

  public static DealMatched matched(String deal, String... subscriptions) {
    return new DealMatched(DealId.of(deal), ids(subscriptions), Set.of(), DUE.remindAt());
  }

  /** A deal that waits for all of these. */
  public static DealMatched held(String deal, String... subscriptions) {
    Set<SubscriptionId> all = ids(subscriptions);
    return new DealMatched(DealId.of(deal), all, all, DUE.remindAt());
  }

  public static DealReleased released(String subscription, String deal) {
    return new DealReleased(SubscriptionId.of(subscription), DealId.of(deal), 0, DUE.remindAt());
  }

  private static Set<SubscriptionId> ids(String... subscriptions) {
    return Arrays.stream(subscriptions)
        .map(SubscriptionId::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A survey of 2026 that may be answered until the end of March. */
  public static SurveyOpened survey(String... invited) {
    return new SurveyOpened(
        SurveyId.of("2026"),
        fr("Satisfaction"),
        2026,
        Arrays.stream(invited).map(ParticipantId::of).collect(Collectors.toUnmodifiableSet()),
        LocalDate.parse("2026-03-31"));
  }

  /** A contact whose data are sealed in a way of its own: the bytes of {@code data}. */
  public static ContactRecorded contact(String person, String participant, String data) {
    return new ContactRecorded(
        PersonId.of(person),
        ParticipantId.of(participant),
        SealedContact.of(data.getBytes(StandardCharsets.UTF_8)));
  }

  public static PersonErased erased(String person, String participant) {
    return new PersonErased(PersonId.of(person), ParticipantId.of(participant));
  }
}
