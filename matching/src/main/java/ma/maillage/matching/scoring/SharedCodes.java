package ma.maillage.matching.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import ma.maillage.matching.profile.MatchProfile;

/**
 * Agreement of two lists of codes: how many they share, over the geometric mean of their lengths
 * (Ochiai), so that listing every sector there is does not pay.
 */
record SharedCodes(
    String name,
    ToDoubleFunction<Policy.Weights> worth,
    Function<MatchProfile, List<String>> codesOf)
    implements Feature {

  static final SharedCodes SECTORS =
      new SharedCodes("sectors", Policy.Weights::sectors, MatchProfile::sectors);

  static final SharedCodes SEGMENTS =
      new SharedCodes("segments", Policy.Weights::segments, MatchProfile::segments);

  @Override
  public double weight(Policy policy) {
    return worth.applyAsDouble(policy.weights());
  }

  @Override
  public Optional<Agreement> compare(MatchProfile one, MatchProfile other, Policy policy) {
    List<String> ones = codesOf.apply(one);
    List<String> others = codesOf.apply(other);
    if (ones.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    List<String> shared = ones.stream().filter(others::contains).toList();
    double value = shared.size() / Math.sqrt((double) ones.size() * others.size());
    return Optional.of(new Agreement(value, shared));
  }
}
