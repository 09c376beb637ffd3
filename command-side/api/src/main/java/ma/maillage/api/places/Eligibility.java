package ma.maillage.api.places;

import java.util.List;

/** A candidate held against the rules that apply from {@code rulesFrom}, rule by rule. */
public record Eligibility(FactDate rulesFrom, List<RuleOutcome> outcomes) {

  public Eligibility {
    outcomes = List.copyOf(outcomes);
  }

  /** NOT_MET when one rule is not met, else UNKNOWN when one is unknown, else MET. */
  public Verdict verdict() {
    if (has(Verdict.NOT_MET)) {
      return Verdict.NOT_MET;
    }
    return has(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.MET;
  }

  private boolean has(Verdict verdict) {
    return outcomes.stream().anyMatch(outcome -> outcome.verdict() == verdict);
  }
}
