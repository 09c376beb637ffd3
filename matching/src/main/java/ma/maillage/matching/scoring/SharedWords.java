package ma.maillage.matching.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.text.WeightedTerm;

/** Agreement of the texts; the evidence are the shared words, the weightiest first. */
record SharedWords() implements Feature {

  static final String NAME = "text";

  private static final int MOST_EVIDENCE = 8;

  /** A word that gave less than this share of what the best one gave convinces nobody. */
  private static final double LEAST_SHARE = 0.15;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public double weight(Policy policy) {
    return policy.weights().text();
  }

  @Override
  public Optional<Agreement> compare(MatchProfile one, MatchProfile other, Policy policy) {
    if (one.terms().isEmpty() || other.terms().isEmpty()) {
      return Optional.empty();
    }
    List<Shared> shared = shared(one.terms(), other.terms());
    double similarity = 0;
    for (Shared term : shared) {
      similarity += term.product();
    }
    double value = Math.min(1, similarity / policy.fullText());
    return Optional.of(new Agreement(value, evidence(shared)));
  }

  /** Merges the two lists, which are both ordered by key. */
  private static List<Shared> shared(List<WeightedTerm> ones, List<WeightedTerm> others) {
    List<Shared> shared = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < ones.size() && j < others.size()) {
      int order = ones.get(i).key().compareTo(others.get(j).key());
      if (order == 0) {
        shared.add(new Shared(ones.get(i), others.get(j)));
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  private static List<String> evidence(List<Shared> shared) {
    double best = shared.stream().mapToDouble(Shared::product).max().orElse(0);
    return shared.stream()
        .filter(term -> term.product() >= LEAST_SHARE * best)
        .sorted(Comparator.comparingDouble(Shared::product).reversed())
        .map(Shared::words)
        .distinct()
        .limit(MOST_EVIDENCE)
        .toList();
  }

  private record Shared(WeightedTerm one, WeightedTerm other) {

    double product() {
      return (double) one.weight() * other.weight();
    }

    /** The word; both words when it took the lexicon, or a part of one, to see what they share. */
    String words() {
      boolean alike = one.surface().equals(other.surface()) || !(isConcept() || isPart());
      return alike ? one.surface() : one.surface() + " → " + other.surface();
    }

    private boolean isConcept() {
      return one.key().startsWith("#");
    }

    private boolean isPart() {
      return one.surface().indexOf(' ') >= 0 || other.surface().indexOf(' ') >= 0;
    }
  }
}
