package ma.maillage.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.gatherings.GatheringArranged;
import ma.maillage.api.gatherings.GatheringId;
import ma.maillage.api.gatherings.GatheringJoined;
import ma.maillage.api.gatherings.GatheringPlanned;
import ma.maillage.api.gatherings.MeetingWished;
import ma.maillage.api.gatherings.Programme;
import ma.maillage.api.gatherings.Slot;
import ma.maillage.api.gatherings.TableMeeting;
import ma.maillage.api.introductions.Change;
import ma.maillage.api.introductions.ConnectionConcluded;
import ma.maillage.api.introductions.ConnectionConsented;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.ConnectionMeetingAgreed;
import ma.maillage.api.introductions.ConnectionMeetingProposed;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionReminded;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.ConnectionSnoozed;
import ma.maillage.api.introductions.Contribution;
import ma.maillage.api.introductions.DeclineReason;
import ma.maillage.api.introductions.DismissalReason;
import ma.maillage.api.introductions.Due;
import ma.maillage.api.introductions.Fact;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.api.introductions.MeetingOffer;
import ma.maillage.api.introductions.Outcome;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.Proposer;
import ma.maillage.api.introductions.Score;
import ma.maillage.api.introductions.Side;
import ma.maillage.api.introductions.Step;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.marketplace.OfferId;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.OfferWithdrawn;
import ma.maillage.api.marketplace.Posting;
import ma.maillage.api.representation.AmbassadorAppointed;
import ma.maillage.api.surveys.SurveyAnswered;
import ma.maillage.api.surveys.SurveyId;
import ma.maillage.api.surveys.SurveyOpened;

/** One event of every stored kind, with every component filled. */
final class SampleEvents {

  private static final ParticipantId STARTUP = ParticipantId.of("startup");
  private static final ParticipantId INVESTOR = ParticipantId.of("investor");
  private static final NeedId NEED = NeedId.of("need");
  private static final OfferId OFFER = OfferId.of("offer");
  private static final GatheringId GATHERING = GatheringId.of("gathering");
  private static final SurveyId SURVEY = SurveyId.of("survey");
  private static final Set<CityCode> FES = Set.of(CityCode.of("Fès"));

  static final Profile PROFILE =
      new Profile(
          "Capteurs de l'Atlas",
          new LocalizedText("Capteurs", "مستشعرات", "Sensors"),
          List.of("agritech"),
          List.of("iot"),
          List.of("capteur"),
          Place.of("Fès", "MA"),
          2024,
          "https://example.org",
          true);

  static final Posting POSTING =
      new Posting(
          LocalizedText.of(Language.FR, "Un laboratoire"),
          LocalizedText.of(Language.EN, "For metrology"),
          List.of("agritech"),
          List.of("metrology"),
          Set.of(ParticipantKind.RESEARCH_LAB),
          LocalDate.of(2027, 1, 31));

  private static final Proposal PROPOSAL =
      new Proposal(
          ConnectionKind.NEED_OFFER,
          side(SubjectKind.NEED, "need"),
          side(SubjectKind.OFFER, "offer"),
          FES,
          new Score(
              0.5,
              0.75,
              "v1",
              List.of(new Contribution("text", 0.5, 2.0, 1.0, List.of("capteur → sensor"))),
              List.of("stage")),
          Proposer.MATCHER,
          1,
          42);

  private static final List<ParticipantId> SIDES =
      List.of(ParticipantId.of("need-owner"), ParticipantId.of("offer-owner"));

  private static final Due DUE =
      new Due(Instant.parse("2026-03-09T08:30:00Z"), Instant.parse("2026-04-01T08:30:00Z"));

  private static final MeetingOffer MEETING =
      new MeetingOffer(List.of(DUE.remindAt(), DUE.expiresAt()), false, "Technopark, Fès");

  private SampleEvents() {}

  static List<Object> all() {
    return Stream.of(
            introductionsAndMore(),
            SampleDeals.all(),
            SamplePlaces.all(),
            SamplePeople.all(),
            SampleDirectory.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Object> introductionsAndMore() {
    ConnectionId connection = PROPOSAL.connection();
    return List.of(
        new ParticipantRegistered(
            STARTUP, ParticipantKind.STARTUP, PROFILE, List.of(ExternalId.of("ilab:1"))),
        new ParticipantDescribed(STARTUP, ParticipantKind.STARTUP, PROFILE),
        new NeedPublished(NEED, STARTUP, POSTING),
        new NeedWithdrawn(NEED, STARTUP),
        new OfferPublished(OFFER, STARTUP, POSTING),
        new OfferWithdrawn(OFFER, STARTUP),
        new AmbassadorAppointed(
            CityCode.of("Fès"), ParticipantId.of("cluster"), AccountName.of("amina")),
        new GatheringPlanned(
            GATHERING,
            new Programme(
                new LocalizedText("TechnoFtour", null, null),
                CityCode.of("Fès"),
                "Technopark",
                12,
                List.of(new Slot(DUE.remindAt(), DUE.expiresAt())))),
        new GatheringJoined(GATHERING, STARTUP),
        new MeetingWished(GATHERING, STARTUP, INVESTOR),
        new GatheringArranged(GATHERING, List.of(new TableMeeting(1, 1, STARTUP, INVESTOR)), 0),
        new SurveyOpened(
            SURVEY,
            new LocalizedText("Satisfaction", null, null),
            2026,
            Set.of(STARTUP),
            LocalDate.parse("2027-01-31")),
        new SurveyAnswered(SURVEY, STARTUP, 4),
        new ConnectionProposed(
            connection,
            PROPOSAL,
            DUE,
            List.of(new Change(SIDES.getFirst(), List.of(Fact.SECTORS, Fact.PLACE)))),
        new ConnectionRelayed(connection, FES, "À voir", SIDES, DUE.remindAt(), DUE),
        new ConnectionDismissed(connection, FES, DismissalReason.OTHER, "Déjà vu"),
        new ConnectionReopened(connection, FES, DUE),
        new ConnectionConsented(connection, STARTUP),
        new ConnectionDeclined(connection, SIDES, STARTUP, DeclineReason.OTHER, "Trop tôt"),
        new IdentitiesRevealed(connection, SIDES, DUE),
        new ConnectionReminded(connection, FES, Step.CONSENT, SIDES),
        new ConnectionExpired(connection, SIDES, Step.CONSENT),
        new ConnectionConcluded(connection, SIDES, STARTUP, Outcome.NONE, "Trop cher"),
        new ConnectionMeetingProposed(connection, SIDES, STARTUP, MEETING, DUE),
        new ConnectionMeetingAgreed(
            connection, SIDES, STARTUP, DUE.remindAt(), true, "https://example.org/salle", DUE),
        new ConnectionSnoozed(connection, FES, DUE.remindAt(), "Après le salon"));
  }

  private static Side side(SubjectKind kind, String id) {
    return new Side(
        ParticipantId.of(id + "-owner"),
        new Subject(kind, id),
        LocalizedText.of(Language.FR, "Un partenaire"));
  }
}
