package ma.maillage.api.places;

import java.util.List;

/**
 * What came of one rule and why: {@code found} is what the candidate says of itself, nothing when
 * that is unknown; {@code allowed} is what the rule takes, written {@code ASSOCIATION in
 * cultural-industry} where a form is taken in some sectors only.
 */
public record RuleOutcome(
    EligibilityRule rule, Verdict verdict, List<String> found, List<String> allowed) {

  public RuleOutcome {
    found = List.copyOf(found);
    allowed = List.copyOf(allowed);
  }
}
