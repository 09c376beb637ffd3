package ma.maillage.frontend.rest.postings;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ma.maillage.api.Language;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.OfferId;
import ma.maillage.api.marketplace.Posting;
import ma.maillage.api.marketplace.PublishNeed;
import ma.maillage.api.marketplace.PublishOffer;
import ma.maillage.frontend.rest.NewId;
import ma.maillage.frontend.rest.TextForm;
import org.jspecify.annotations.Nullable;

/** A need or an offer as a client sends it. */
@Schema(name = "Posting")
record PostingForm(
    @Schema(description = "chosen by the client, or made up when missing")
        @Pattern(regexp = NewId.PATTERN, message = NewId.EXPECTATION)
        @Nullable String id,
    @Schema(description = "the participant whose need or offer it is")
        @NotNull(message = "is required")
        ParticipantId owner,
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

  PublishNeed need() {
    return new PublishNeed(NeedId.of(NewId.unless(id)), owner, posting());
  }

  PublishOffer offer() {
    return new PublishOffer(OfferId.of(NewId.unless(id)), owner, posting());
  }

  private Posting posting() {
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
