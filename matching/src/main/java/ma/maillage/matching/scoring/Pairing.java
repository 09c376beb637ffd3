package ma.maillage.matching.scoring;

import static ma.maillage.api.introductions.SubjectKind.DEAL;
import static ma.maillage.api.introductions.SubjectKind.NEED;
import static ma.maillage.api.introductions.SubjectKind.OFFER;
import static ma.maillage.api.introductions.SubjectKind.PARTICIPANT;
import static ma.maillage.matching.scoring.KindGroup.BUSINESSES;
import static ma.maillage.matching.scoring.KindGroup.CAPABLE;
import static ma.maillage.matching.scoring.KindGroup.FOUNDERS;
import static ma.maillage.matching.scoring.KindGroup.HOSTS;
import static ma.maillage.matching.scoring.KindGroup.INVESTORS;
import static ma.maillage.matching.scoring.KindGroup.RESEARCH;

import java.util.List;
import java.util.Optional;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.matching.profile.MatchProfile;

/**
 * Which tie two things would weave, and who is the first side of it: who asks, or the business. An
 * offer speaks for its owner, except towards a need.
 */
public record Pairing(ConnectionKind kind, MatchProfile first, MatchProfile second) {

  private static final List<Tie> TABLE =
      List.of(
          new Tie(
              ConnectionKind.NEED_OFFER,
              side -> side.subject().kind() == NEED,
              side -> side.subject().kind() == OFFER),
          new Tie(
              ConnectionKind.STARTUP_INVESTOR,
              side -> side.subject().kind() == DEAL,
              side -> speaksFor(side, INVESTORS)),
          new Tie(
              ConnectionKind.STARTUP_INVESTOR,
              side -> speaksFor(side, FOUNDERS),
              side -> speaksFor(side, INVESTORS)),
          new Tie(
              ConnectionKind.COMPANY_LAB,
              side -> speaksFor(side, BUSINESSES),
              side -> speaksFor(side, RESEARCH)),
          new Tie(
              ConnectionKind.COMPANY_CITY,
              side -> speaksFor(side, BUSINESSES),
              side -> speaksFor(side, HOSTS)),
          new Tie(
              ConnectionKind.COMPANY_COMPANY,
              side -> speaksFor(side, BUSINESSES),
              side -> speaksFor(side, BUSINESSES)));

  /** The tie between two things; empty when none is foreseen. */
  public static Optional<Pairing> of(MatchProfile one, MatchProfile other) {
    boolean ordered = one.subject().compareTo(other.subject()) <= 0;
    MatchProfile a = ordered ? one : other;
    MatchProfile b = ordered ? other : one;
    if (answers(a, b)) {
      return Optional.of(new Pairing(ConnectionKind.NEED_CAPABILITY, a, b));
    }
    if (answers(b, a)) {
      return Optional.of(new Pairing(ConnectionKind.NEED_CAPABILITY, b, a));
    }
    for (Tie tie : TABLE) {
      if (tie.first().fits(a) && tie.second().fits(b)) {
        return Optional.of(new Pairing(tie.kind(), a, b));
      }
      if (tie.first().fits(b) && tie.second().fits(a)) {
        return Optional.of(new Pairing(tie.kind(), b, a));
      }
    }
    return Optional.empty();
  }

  private static boolean answers(MatchProfile need, MatchProfile profile) {
    return need.subject().kind() == NEED
        && profile.subject().kind() == PARTICIPANT
        && (!need.addressedTo().isEmpty() || CAPABLE.has(profile.kind()));
  }

  private static boolean speaksFor(MatchProfile side, KindGroup group) {
    boolean speaks = side.subject().kind() == PARTICIPANT || side.subject().kind() == OFFER;
    return speaks && group.has(side.kind());
  }

  private record Tie(ConnectionKind kind, Part first, Part second) {}

  private interface Part {
    boolean fits(MatchProfile side);
  }
}
