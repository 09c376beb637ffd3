package ma.maillage.api.places;

import java.util.List;
import ma.maillage.api.Checked;
import org.jspecify.annotations.Nullable;

/**
 * Whom a site takes from a date on, until later rules replace these. An empty list asks for nothing
 * in particular.
 */
public record EligibilityRules(
    FactDate appliesFrom, List<String> sectors, List<AdmittedForm> legalForms, Source source) {

  public EligibilityRules(
      @Nullable FactDate appliesFrom,
      @Nullable List<String> sectors,
      @Nullable List<AdmittedForm> legalForms,
      @Nullable Source source) {
    this.appliesFrom = Checked.required("appliesFrom", appliesFrom);
    this.sectors = Checked.terms("sectors", sectors);
    this.legalForms = legalForms == null ? List.of() : List.copyOf(legalForms);
    this.source = Checked.required("source", source);
  }
}
