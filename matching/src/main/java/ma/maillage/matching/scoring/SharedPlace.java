package ma.maillage.matching.scoring;

import java.util.List;
import java.util.Optional;
import ma.maillage.matching.profile.MatchProfile;

/** Nearness: the same city, or at least the same country. */
record SharedPlace() implements Feature {

  @Override
  public String name() {
    return "place";
  }

  @Override
  public double weight(Policy policy) {
    return policy.weights().place();
  }

  @Override
  public Optional<Agreement> compare(MatchProfile one, MatchProfile other, Policy policy) {
    if (one.city() == null || other.city() == null) {
      return Optional.empty();
    }
    if (one.city().equals(other.city())) {
      return Optional.of(new Agreement(1, List.of(one.city())));
    }
    if (one.country() != null && one.country().equals(other.country())) {
      return Optional.of(new Agreement(policy.sameCountry(), List.of(one.country())));
    }
    return Optional.of(new Agreement(0, List.of()));
  }
}
