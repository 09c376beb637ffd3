package ma.maillage.frontend.rest.deals;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import ma.maillage.api.Language;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.FundingStage;
import ma.maillage.api.deals.OpenDeal;
import ma.maillage.api.deals.Round;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.frontend.rest.MoneyForm;
import ma.maillage.frontend.rest.NewId;
import ma.maillage.frontend.rest.TextForm;
import org.jspecify.annotations.Nullable;

/** A funding round as a client sends it. */
@Schema(name = "Deal")
record DealForm(
    @Schema(
            description =
                "chosen by the client, or made up when missing; investors see it, so it must not"
                    + " have the name of the start-up in it")
        @Pattern(regexp = NewId.PATTERN, message = NewId.EXPECTATION)
        @Nullable String id,
    @NotNull(message = "is required") ParticipantId startup,
    @NotNull(message = "is required") TextForm title,
    @Nullable TextForm summary,
    @Schema(example = "[\"ict\"]") @Size(max = 100, message = "must have at most 100 entries")
        @Nullable List<String> sectors,
    @NotNull(message = "is required") FundingStage stage,
    @NotNull(message = "is required") @Valid MoneyForm amount,
    @Schema(description = "the last day; open-ended when missing") @Nullable LocalDate closesOn,
    @Schema(description = "of texts sent as plain strings; found out when missing")
        @Nullable Language language) {

  OpenDeal opening() {
    return new OpenDeal(DealId.of(NewId.unless(id)), startup, round());
  }

  /** What the round offers. */
  Round round() {
    Language written = TextForm.language(language, title, summary);
    return new Round(
        title.in(written, "title"),
        TextForm.read(summary, written, "summary"),
        sectors,
        stage,
        amount.money(),
        closesOn);
  }
}
