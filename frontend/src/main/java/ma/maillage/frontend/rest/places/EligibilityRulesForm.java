package ma.maillage.frontend.rest.places;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import ma.maillage.api.places.AdmittedForm;
import ma.maillage.api.places.EligibilityRules;
import ma.maillage.api.places.FactDate;
import ma.maillage.api.places.LegalForm;
import org.jspecify.annotations.Nullable;

/** Whom a site takes, as a client sends it; an empty list asks for nothing in particular. */
@Schema(name = "EligibilityRules")
record EligibilityRulesForm(
    @Schema(description = "a year, a month or a day", example = "2018")
        @NotNull(message = "is required")
        FactDate appliesFrom,
    @Schema(example = "[\"ict\"]") @Size(max = 100, message = TOO_MANY)
        @Nullable List<String> sectors,
    @Size(max = 100, message = TOO_MANY) @Nullable List<@Valid AdmittedFormForm> legalForms,
    @NotNull(message = "is required") @Valid SourceForm source) {

  private static final String TOO_MANY = "must have at most 100 entries";

  /** A legal form, taken in these sectors only or in all when there are none. */
  @Schema(name = "AdmittedForm")
  record AdmittedFormForm(
      @NotNull(message = "is required") LegalForm form,
      @Size(max = 100, message = TOO_MANY) @Nullable List<String> sectors) {

    AdmittedForm admitted() {
      return new AdmittedForm(form, sectors);
    }
  }

  EligibilityRules rules() {
    List<AdmittedForm> forms =
        legalForms == null
            ? List.of()
            : legalForms.stream().map(AdmittedFormForm::admitted).toList();
    return new EligibilityRules(appliesFrom, sectors, forms, source.source());
  }
}
