package ma.maillage.app.places;

import java.util.ArrayList;
import java.util.List;
import ma.maillage.api.places.AdmittedForm;
import ma.maillage.api.places.Eligibility;
import ma.maillage.api.places.EligibilityRule;
import ma.maillage.api.places.EligibilityRules;
import ma.maillage.api.places.LegalForm;
import ma.maillage.api.places.RuleOutcome;
import ma.maillage.api.places.Verdict;
import org.jspecify.annotations.Nullable;

/** Holds a candidate against rules; what is unknown is neither met nor not met. */
final class Assessment {

  private Assessment() {}

  static Eligibility of(
      EligibilityRules rules, List<String> sectors, @Nullable LegalForm legalForm) {
    List<RuleOutcome> outcomes = new ArrayList<>();
    if (!rules.sectors().isEmpty()) {
      outcomes.add(
          new RuleOutcome(
              EligibilityRule.SECTOR, oneOf(sectors, rules.sectors()), sectors, rules.sectors()));
    }
    if (!rules.legalForms().isEmpty()) {
      outcomes.add(
          new RuleOutcome(
              EligibilityRule.LEGAL_FORM,
              form(rules.legalForms(), sectors, legalForm),
              legalForm == null ? List.of() : List.of(legalForm.name()),
              rules.legalForms().stream().map(Assessment::words).toList()));
    }
    return new Eligibility(rules.appliesFrom(), outcomes);
  }

  private static Verdict oneOf(List<String> found, List<String> allowed) {
    if (found.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    return found.stream().anyMatch(allowed::contains) ? Verdict.MET : Verdict.NOT_MET;
  }

  private static Verdict form(
      List<AdmittedForm> admitted, List<String> sectors, @Nullable LegalForm legalForm) {
    if (legalForm == null) {
      return Verdict.UNKNOWN;
    }
    Verdict best = Verdict.NOT_MET;
    for (AdmittedForm one : admitted) {
      if (one.form() == legalForm) {
        Verdict verdict = one.sectors().isEmpty() ? Verdict.MET : oneOf(sectors, one.sectors());
        best = verdict == Verdict.NOT_MET || best == Verdict.MET ? best : verdict;
      }
    }
    return best;
  }

  private static String words(AdmittedForm admitted) {
    return admitted.sectors().isEmpty()
        ? admitted.form().name()
        : admitted.form() + " in " + String.join(", ", admitted.sectors());
  }
}
