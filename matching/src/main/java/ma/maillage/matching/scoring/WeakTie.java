package ma.maillage.matching.scoring;

import static ma.maillage.matching.scoring.KindGroup.BUSINESSES;
import static ma.maillage.matching.scoring.KindGroup.RESEARCH;

import java.util.List;
import java.util.Optional;
import ma.maillage.matching.profile.MatchProfile;

/**
 * Favours the ties that are weak today, for which the platform exists: between business and
 * research, and between businesses of different cities.
 */
record WeakTie() implements Feature {

  @Override
  public String name() {
    return "tie";
  }

  @Override
  public double weight(Policy policy) {
    return policy.weights().tie();
  }

  @Override
  public Optional<Agreement> compare(MatchProfile one, MatchProfile other, Policy policy) {
    if (one.kind() == null || other.kind() == null) {
      return Optional.empty();
    }
    if (joins(one, other) || joins(other, one)) {
      return Optional.of(new Agreement(1, List.of(one.kind().name(), other.kind().name())));
    }
    if (!BUSINESSES.has(one.kind()) || !BUSINESSES.has(other.kind())) {
      return Optional.of(new Agreement(0, List.of()));
    }
    if (one.city() == null || other.city() == null) {
      return Optional.empty();
    }
    return Optional.of(
        one.city().equals(other.city())
            ? new Agreement(0, List.of())
            : new Agreement(1, List.of(one.city(), other.city())));
  }

  private static boolean joins(MatchProfile business, MatchProfile research) {
    return BUSINESSES.has(business.kind()) && RESEARCH.has(research.kind());
  }
}
