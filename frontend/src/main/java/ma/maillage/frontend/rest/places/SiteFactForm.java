package ma.maillage.frontend.rest.places;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import ma.maillage.api.places.Exactness;
import ma.maillage.api.places.FactDate;
import ma.maillage.api.places.Measure;
import ma.maillage.api.places.SiteFact;
import org.jspecify.annotations.Nullable;

/** A dated number of a site as a client sends it. */
@Schema(name = "SiteFact")
record SiteFactForm(
    @NotNull(message = "is required") Measure measure,
    @Schema(example = "80")
        @NotNull(message = "is required")
        @Min(value = 0, message = "must be 0 to 1000000")
        @Max(value = 1_000_000, message = "must be 0 to 1000000")
        Integer value,
    @Schema(description = "EXACT when missing") @Nullable Exactness exactness,
    @Schema(description = "from when on it holds: a year, a month or a day", example = "2018")
        @NotNull(message = "is required")
        FactDate since,
    @NotNull(message = "is required") @Valid SourceForm source) {

  SiteFact fact() {
    return new SiteFact(measure, value, exactness, since, source.source());
  }
}
