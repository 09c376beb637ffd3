package ma.maillage.frontend.rest.cities;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ma.maillage.api.Language;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.marketplace.Posting;
import ma.maillage.frontend.rest.TextForm;
import org.jspecify.annotations.Nullable;

/** What is asked for, as a client sends it. */
@Schema(name = "CityPosting")
record CityPostingForm(
    @NotNull(message = "is required") TextForm title,
    @Nullable TextForm description,
    @Schema(example = "[\"ict\"]") @Size(max = 100, message = "must have at most 100 entries")
        @Nullable List<String> sectors,
    @Size(max = 100, message = "must have at most 100 entries") @Nullable List<String> keywords,
    @Schema(description = "the kinds of participant it is meant for; missing or empty: all")
        @Nullable Set<ParticipantKind> addressedTo,
    @Schema(description = "the last day it holds") @Nullable LocalDate until,
    @Schema(description = "of texts sent as plain strings; found out when missing")
        @Nullable Language language) {

  Posting posting() {
    Language written = TextForm.language(language, title, description);
    return new Posting(
        title.in(written, "title"),
        TextForm.read(description, written, "description"),
        sectors,
        keywords,
        addressedTo,
        until);
  }
}
