package ma.maillage.matching.propose;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.Proposer;
import ma.maillage.api.introductions.Score;
import ma.maillage.api.introductions.Side;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.scoring.Pairing;

/** Writes proposals out. */
final class Proposals {

  private Proposals() {}

  /** Proposes two to each other, under the tie foreseen between them or, failing that, another. */
  static Proposal of(
      MatchProfile one,
      MatchProfile other,
      Score score,
      Proposer proposer,
      int rank,
      long basedOn) {
    Pairing pairing =
        Pairing.of(one, other).orElseGet(() -> new Pairing(ConnectionKind.OTHER, one, other));
    Gains.OfBoth gains = Gains.of(pairing.kind());
    return new Proposal(
        pairing.kind(),
        side(pairing.first(), gains.first()),
        side(pairing.second(), gains.second()),
        cities(one, other),
        score,
        proposer,
        rank,
        basedOn);
  }

  private static Side side(MatchProfile profile, LocalizedText gain) {
    return new Side(
        Optional.ofNullable(profile.participant()).orElseThrow(), profile.subject(), gain);
  }

  private static Set<CityCode> cities(MatchProfile one, MatchProfile other) {
    Set<CityCode> cities = new HashSet<>();
    Optional.ofNullable(one.city()).map(CityCode::of).ifPresent(cities::add);
    Optional.ofNullable(other.city()).map(CityCode::of).ifPresent(cities::add);
    return cities;
  }
}
