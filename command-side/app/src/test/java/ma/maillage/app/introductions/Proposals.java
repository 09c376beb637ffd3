package ma.maillage.app.introductions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.Contribution;
import ma.maillage.api.introductions.Due;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.Proposer;
import ma.maillage.api.introductions.Score;
import ma.maillage.api.introductions.Side;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;

/** Proposals that the scenarios share. */
final class Proposals {

  static final Set<CityCode> CITIES = Set.of(CityCode.of("Fès"));

  static final Instant AT = Instant.parse("2026-03-02T12:00:00Z");

  private Proposals() {}

  static Due due(int remindAfterDays, int expiresAfterDays) {
    return dueFrom(AT, remindAfterDays, expiresAfterDays);
  }

  static Due dueFrom(Instant from, int remindAfterDays, int expiresAfterDays) {
    return new Due(
        from.plus(Duration.ofDays(remindAfterDays)), from.plus(Duration.ofDays(expiresAfterDays)));
  }

  static Proposal between(ParticipantId first, ParticipantId second) {
    return between(ConnectionKind.COMPANY_LAB, side(first), side(second));
  }

  static Proposal aboutDeal(String deal, ParticipantId startup, ParticipantId investor) {
    Side raising =
        new Side(
            startup,
            new Subject(SubjectKind.DEAL, deal),
            LocalizedText.of(Language.FR, "Un financement"));
    return between(ConnectionKind.STARTUP_INVESTOR, raising, side(investor));
  }

  private static Proposal between(ConnectionKind kind, Side first, Side second) {
    return new Proposal(
        kind,
        first,
        second,
        CITIES,
        new Score(
            0.5,
            0.8,
            "v1",
            List.of(new Contribution("text", 0.5, 1.0, 0.5, List.of("capteur"))),
            List.of("stage")),
        Proposer.MATCHER,
        1,
        2);
  }

  private static Side side(ParticipantId participant) {
    return new Side(
        participant,
        new Subject(SubjectKind.PARTICIPANT, participant.value()),
        LocalizedText.of(Language.FR, "Un partenaire"));
  }
}
