package ma.maillage.frontend.rest.gatherings;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.Language;
import ma.maillage.api.gatherings.GatheringId;
import ma.maillage.api.gatherings.PlanGathering;
import ma.maillage.api.gatherings.Programme;
import ma.maillage.api.gatherings.Slot;
import ma.maillage.frontend.rest.NewId;
import ma.maillage.frontend.rest.TextForm;
import org.jspecify.annotations.Nullable;

/** A meeting event as a client sends it. */
@Schema(name = "Gathering")
record GatheringForm(
    @Schema(description = "chosen by the client, or made up when missing")
        @Pattern(regexp = NewId.PATTERN, message = NewId.EXPECTATION)
        @Nullable String id,
    @NotNull(message = "is required") TextForm title,
    @Schema(example = "fes") @NotNull(message = "is required") CityCode city,
    @Schema(example = "Technopark, salle 2")
        @NotBlank(message = "is required")
        @Size(max = 300, message = "must be at most 300 characters")
        String where,
    @Min(value = 1, message = "must be 1 to 500") @Max(value = 500, message = "must be 1 to 500")
        int tables,
    @NotEmpty(message = "is required")
        @Size(max = 200, message = "must be at most 200 slots")
        @Valid
        List<SlotForm> slots,
    @Schema(description = "of a title sent as a plain string; found out when missing")
        @Nullable Language language) {

  /** A time in which every table has one meeting. */
  @Schema(name = "Slot")
  record SlotForm(
      @NotNull(message = "is required") Instant start,
      @NotNull(message = "is required") Instant end) {

    Slot slot() {
      return new Slot(start, end);
    }
  }

  PlanGathering planning() {
    Programme programme =
        new Programme(
            title.in(TextForm.language(language, title), "title"),
            city,
            where,
            tables,
            slots.stream().map(SlotForm::slot).toList());
    return new PlanGathering(GatheringId.of(NewId.unless(id)), programme);
  }
}
