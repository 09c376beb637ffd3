package ma.maillage.matching.scoring;

import java.util.List;
import java.util.Optional;
import ma.maillage.api.introductions.Contribution;
import ma.maillage.matching.profile.MatchProfile;

/** One thing two profiles are compared by. */
sealed interface Feature permits SharedCodes, SharedPlace, SharedWords, WeakTie {

  /** The name people and policies know it by. */
  String name();

  double weight(Policy policy);

  /** How much the two agree; empty when it is not known of both. */
  Optional<Agreement> compare(MatchProfile one, MatchProfile other, Policy policy);

  /** {@code value} is within 0 and 1; {@code evidence} is what was found on both sides. */
  record Agreement(double value, List<String> evidence) {

    Contribution weighing(String feature, double weight) {
      return new Contribution(feature, value, weight, weight * value, evidence);
    }
  }
}
