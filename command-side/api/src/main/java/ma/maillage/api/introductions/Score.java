package ma.maillage.api.introductions;

import java.util.List;

/**
 * A score with all its reasons. {@code value} is within 0 and 1; {@code coverage} is the share of
 * the weights whose feature was known of both sides; {@code unknown} names the features that were
 * not. Equal profiles and an equal policy give an equal score, to the last digit.
 */
public record Score(
    double value,
    double coverage,
    String policy,
    List<Contribution> contributions,
    List<String> unknown) {

  public Score {
    contributions = List.copyOf(contributions);
    unknown = List.copyOf(unknown);
  }
}
