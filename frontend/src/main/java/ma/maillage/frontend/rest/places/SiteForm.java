package ma.maillage.frontend.rest.places;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.FactDate;
import ma.maillage.api.places.OpenSite;
import ma.maillage.api.places.SiteId;
import ma.maillage.frontend.rest.NewId;
import org.jspecify.annotations.Nullable;

/** A site as a client sends it. */
@Schema(name = "Site")
record SiteForm(
    @Schema(description = "chosen by the client, or made up when missing")
        @Pattern(regexp = NewId.PATTERN, message = NewId.EXPECTATION)
        @Nullable String id,
    @Schema(example = "Technopark Casablanca")
        @NotBlank(message = "is required")
        @Size(max = 400, message = "must be at most 400 characters")
        String name,
    @Schema(example = "Casablanca") @NotNull(message = "is required") CityCode city,
    @Schema(description = "the participant that runs the site") @NotNull(message = "is required")
        ParticipantId operator,
    @Schema(description = "a year, a month or a day", example = "2001")
        @NotNull(message = "is required")
        FactDate openedIn,
    @NotNull(message = "is required") @Valid SourceForm source) {

  OpenSite opening() {
    return new OpenSite(
        SiteId.of(NewId.unless(id)), name, city, operator, openedIn, source.source());
  }
}
