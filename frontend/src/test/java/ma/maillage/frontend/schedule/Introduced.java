package ma.maillage.frontend.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ma.maillage.api.CityCode;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.Due;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.Proposer;
import ma.maillage.api.introductions.Score;
import ma.maillage.api.introductions.Side;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;

/** Connections between a start-up and labs, with the deadlines of tests. */
final class Introduced {

  static final Instant START = Instant.parse("2026-03-02T12:00:00Z");
  static final Due DUE = new Due(START.plusSeconds(3_600), START.plusSeconds(7_200));
  static final ParticipantId STARTUP = ParticipantId.of("startup");
  private static final Set<CityCode> FES = Set.of(CityCode.of("Fès"));

  private Introduced() {}

  /** A clock that runs, and started when the reminders were due. */
  static InstantSource clockOfReminders() {
    return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), DUE.remindAt()));
  }

  static ParticipantId lab(int number) {
    return ParticipantId.of("lab-" + number);
  }

  /** So many proposals that wait for an ambassador. */
  static List<ConnectionProposed> proposed(int count) {
    return IntStream.range(0, count).mapToObj(Introduced::proposal).toList();
  }

  static ConnectionRelayed relayed(ConnectionProposed proposed) {
    return new ConnectionRelayed(
        proposed.connection(), FES, null, proposed.participants(), START, DUE);
  }

  private static ConnectionProposed proposal(int number) {
    Proposal proposal =
        new Proposal(
            ConnectionKind.COMPANY_LAB,
            side(STARTUP),
            side(lab(number)),
            FES,
            new Score(0.5, 0.8, "v1", List.of(), List.of()),
            Proposer.MATCHER,
            1,
            0);
    return new ConnectionProposed(proposal.connection(), proposal, DUE);
  }

  private static Side side(ParticipantId participant) {
    return new Side(
        participant,
        new Subject(SubjectKind.PARTICIPANT, participant.value()),
        LocalizedText.of(Language.FR, "Un partenaire"));
  }
}
