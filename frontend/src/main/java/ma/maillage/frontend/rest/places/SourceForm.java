package ma.maillage.frontend.rest.places;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ma.maillage.api.places.FactDate;
import ma.maillage.api.places.Source;

/** Who says so and when, as a client sends it. */
@Schema(name = "Source")
record SourceForm(
    @Schema(example = "Press article")
        @NotBlank(message = "is required")
        @Size(max = 400, message = "must be at most 400 characters")
        String name,
    @Schema(description = "a year, a month or a day", example = "2016-06")
        @NotNull(message = "is required")
        FactDate date) {

  Source source() {
    return new Source(name, date);
  }
}
