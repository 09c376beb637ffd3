package ma.maillage.matching.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.maillage.api.introductions.Contribution;
import ma.maillage.api.introductions.Score;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.scoring.Feature.Agreement;

/** Scores pairs. The value of a pair is the same from either side. */
public final class Scorer {

  private static final List<Feature> FEATURES =
      List.of(
          new SharedWords(),
          SharedCodes.SECTORS,
          SharedCodes.SEGMENTS,
          new SharedPlace(),
          new WeakTie());

  /** The features that say what two have to do with each other, not merely where they are. */
  private static final Set<String> SUBSTANCE =
      Set.of(SharedWords.NAME, SharedCodes.SECTORS.name(), SharedCodes.SEGMENTS.name());

  private Scorer() {}

  /**
   * Scores two profiles. Evidence is told from {@code one} to {@code other}.
   *
   * @throws WrongAnalysis when a profile was made by another analysis than the policy's
   */
  public static Score score(MatchProfile one, MatchProfile other, Policy policy) {
    WrongAnalysis.check(one, policy);
    WrongAnalysis.check(other, policy);
    double value = 0;
    double known = 0;
    List<Contribution> contributions = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Feature feature : FEATURES) {
      double weight = feature.weight(policy);
      Optional<Agreement> agreement = feature.compare(one, other, policy);
      if (agreement.isPresent()) {
        Contribution contribution = agreement.get().weighing(feature.name(), weight);
        contributions.add(contribution);
        value += contribution.points();
        known += weight;
      } else {
        unknown.add(feature.name());
      }
    }
    return new Score(Math.min(1, value), Math.min(1, known), policy.name(), contributions, unknown);
  }

  /** Whether the two share words, sectors or segments; being neighbours is not enough. */
  public static boolean hasSubstance(Score score) {
    return score.contributions().stream()
        .anyMatch(given -> SUBSTANCE.contains(given.feature()) && given.points() > 0);
  }
}
