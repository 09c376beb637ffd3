package ma.maillage.query;

import static ma.maillage.query.Samples.DUE;
import static ma.maillage.query.Samples.connection;
import static ma.maillage.query.Samples.contact;
import static ma.maillage.query.Samples.deal;
import static ma.maillage.query.Samples.described;
import static ma.maillage.query.Samples.erased;
import static ma.maillage.query.Samples.lab;
import static ma.maillage.query.Samples.matched;
import static ma.maillage.query.Samples.need;
import static ma.maillage.query.Samples.participant;
import static ma.maillage.query.Samples.posting;
import static ma.maillage.query.Samples.proposed;
import static ma.maillage.query.Samples.relayed;
import static ma.maillage.query.Samples.revealed;
import static ma.maillage.query.Samples.side;
import static ma.maillage.query.Samples.sides;
import static ma.maillage.query.Samples.startup;
import static ma.maillage.query.Samples.subscription;
import static ma.maillage.query.Samples.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.deals.Cadence;
import ma.maillage.api.deals.CloseReason;
import ma.maillage.api.deals.DealAmended;
import ma.maillage.api.deals.DealChangeMatched;
import ma.maillage.api.deals.DealClosed;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DealReleased;
import ma.maillage.api.deals.DealSubscriptionCancelled;
import ma.maillage.api.deals.DealSubscriptionPaused;
import ma.maillage.api.deals.DealSubscriptionResumed;
import ma.maillage.api.deals.Delivery;
import ma.maillage.api.deals.DeliveryChanged;
import ma.maillage.api.deals.DisclosureGranted;
import ma.maillage.api.deals.DisclosureLevel;
import ma.maillage.api.deals.DisclosureRevoked;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.MembershipBegun;
import ma.maillage.api.directory.MembershipEnded;
import ma.maillage.api.directory.MembershipKind;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.ConnectionConcluded;
import ma.maillage.api.introductions.ConnectionConsented;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionMeetingAgreed;
import ma.maillage.api.introductions.ConnectionMeetingProposed;
import ma.maillage.api.introductions.ConnectionReminded;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.ConnectionSnoozed;
import ma.maillage.api.introductions.DeclineReason;
import ma.maillage.api.introductions.DismissalReason;
import ma.maillage.api.introductions.MeetingOffer;
import ma.maillage.api.introductions.Outcome;
import ma.maillage.api.introductions.Step;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.marketplace.OfferId;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.OfferWithdrawn;
import ma.maillage.api.representation.AmbassadorAppointed;
import ma.maillage.api.surveys.SurveyAnswered;
import ma.maillage.api.surveys.SurveyId;

/** A short history with every kind of event, in which names change and decisions are undone. */
final class Story {

  private static final Set<CityCode> RABAT = Set.of(CityCode.of("Rabat"));

  private Story() {}

  static Log log() {
    return new Log()
        .append(
            startup("s1", "Rabat"),
            lab("l1", "Agadir"),
            lab("l2", null),
            new AmbassadorAppointed(
                CityCode.of("Rabat"), ParticipantId.of("mnc"), AccountName.of("amina")),
            need("n1", "s1", "Capteurs"),
            proposed(
                side("s1", new Subject(SubjectKind.NEED, "n1")),
                side("l1", participant("l1")),
                "Rabat",
                "Agadir"),
            proposed("s1", "l1", "Rabat"),
            proposed("s1", "l2", "Rabat"),
            described("s1", ParticipantKind.STARTUP, "Nouveau nom", "Rabat"),
            new ConnectionDismissed(
                connection("s1", "l1"), RABAT, DismissalReason.BAD_TIMING, null),
            new OfferPublished(OfferId.of("o1"), ParticipantId.of("l1"), posting("Essais")),
            subscription("q1", "fund"),
            subscription("q2", "angel"),
            deal("d1", "s1", "Rabat"),
            matched("d1", "q1", "q2"),
            new DealAmended(
                DealId.of("d1"), ParticipantId.of("s1"), 1, deal("d1", "s1", null).round()),
            new DealChangeMatched(
                DealId.of("d1"),
                1,
                Set.of(SubscriptionId.of("q1"), SubscriptionId.of("q2")),
                Set.of(SubscriptionId.of("q1")),
                DUE.remindAt()),
            new DealSubscriptionPaused(SubscriptionId.of("q1")),
            new DealSubscriptionResumed(SubscriptionId.of("q1"), DUE.remindAt()),
            new DeliveryChanged(
                SubscriptionId.of("q1"), new Delivery(Cadence.DAILY, true, 5), DUE.remindAt()),
            new DealReleased(SubscriptionId.of("q1"), DealId.of("d1"), 1, DUE.remindAt()),
            new DisclosureGranted(
                DealId.of("d1"), ParticipantId.of("fund"), DisclosureLevel.SUMMARY),
            new DisclosureGranted(DealId.of("d1"), ParticipantId.of("angel"), DisclosureLevel.FULL),
            new DisclosureRevoked(DealId.of("d1"), ParticipantId.of("fund")),
            new DealClosed(DealId.of("d1"), ParticipantId.of("s1"), 2, CloseReason.WITHDRAWN),
            new ConnectionReopened(connection("s1", "l1"), RABAT, DUE),
            described("s1", ParticipantKind.STARTUP, "Encore un nom", "Agadir"),
            relayed("s1", "l1", "à voir"),
            described("l1", ParticipantKind.RESEARCH_LAB, "Labo neuf", null),
            new ConnectionConsented(connection("s1", "l1"), ParticipantId.of("l1")),
            deal("d2", "s1", null),
            new ConnectionConsented(connection("s1", "l1"), ParticipantId.of("s1")),
            revealed("s1", "l1"),
            new ConnectionDeclined(
                ConnectionId.between(new Subject(SubjectKind.NEED, "n1"), participant("l1")),
                sides("s1", "l1"),
                ParticipantId.of("l1"),
                DeclineReason.OTHER,
                "Trop tôt"),
            new ConnectionReminded(connection("s1", "l2"), RABAT, Step.TRIAGE, List.of()),
            new ConnectionExpired(connection("s1", "l2"), sides("s1", "l2"), Step.TRIAGE),
            new ConnectionMeetingProposed(
                connection("s1", "l1"),
                sides("s1", "l1"),
                ParticipantId.of("l1"),
                new MeetingOffer(List.of(DUE.remindAt(), DUE.expiresAt()), false, "Agadir"),
                DUE),
            new ConnectionMeetingAgreed(
                connection("s1", "l1"),
                sides("s1", "l1"),
                ParticipantId.of("s1"),
                DUE.remindAt(),
                false,
                "Agadir",
                DUE),
            new ConnectionConcluded(
                connection("s1", "l1"),
                sides("s1", "l1"),
                ParticipantId.of("s1"),
                Outcome.RESEARCH_CONTRACT,
                null),
            new ConnectionSnoozed(connection("s1", "l2"), RABAT, DUE.remindAt(), "Après le salon"),
            matched("d2", "q2"),
            new NeedWithdrawn(NeedId.of("n1"), ParticipantId.of("s1")),
            new OfferWithdrawn(OfferId.of("o1"), ParticipantId.of("l1")),
            new AmbassadorAppointed(
                CityCode.of("Rabat"), ParticipantId.of("mnc"), AccountName.of("salma")),
            new DealSubscriptionCancelled(SubscriptionId.of("q1"), ParticipantId.of("fund")),
            contact("p1", "s1", "first"),
            contact("p2", "s1", "second"),
            contact("p1", "s1", "third"),
            erased("p1", "s1"),
            new MembershipBegun(
                ParticipantId.of("l1"),
                ParticipantId.of("mnc"),
                MembershipKind.MEMBER_OF_CLUSTER,
                LocalDate.parse("2026-01-01")),
            new MembershipEnded(
                ParticipantId.of("l1"),
                ParticipantId.of("mnc"),
                MembershipKind.MEMBER_OF_CLUSTER,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-03-01")))
        .append(Upkeep.story())
        .append(Cities.story())
        .append(Sites.story())
        .append(Forum.story())
        .append(
            survey("s1", "l1"), new SurveyAnswered(SurveyId.of("2026"), ParticipantId.of("s1"), 4));
  }
}
