package ma.maillage.frontend.rest.surveys;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import ma.maillage.api.Language;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.surveys.OpenSurvey;
import ma.maillage.api.surveys.SurveyId;
import ma.maillage.frontend.rest.NewId;
import ma.maillage.frontend.rest.TextForm;
import org.jspecify.annotations.Nullable;

/** A survey as a client sends it. */
@Schema(name = "Survey")
record SurveyForm(
    @Schema(description = "chosen by the client, or made up when missing")
        @Pattern(regexp = NewId.PATTERN, message = NewId.EXPECTATION)
        @Nullable String id,
    @NotNull(message = "is required") TextForm title,
    @Schema(description = "the year that is asked about", example = "2026") int year,
    @NotEmpty(message = "is required")
        @Size(max = 100_000, message = "must be at most 100000 participants")
        Set<ParticipantId> invited,
    @Schema(description = "on which it may be answered, in UTC") @NotNull(message = "is required")
        LocalDate lastDay,
    @Schema(description = "of a title sent as a plain string; found out when missing")
        @Nullable Language language) {

  OpenSurvey opening() {
    return new OpenSurvey(
        SurveyId.of(NewId.unless(id)),
        title.in(TextForm.language(language, title), "title"),
        year,
        invited,
        lastDay);
  }
}
