package ma.maillage.frontend.rest.participants;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Language;
import ma.maillage.api.Place;
import ma.maillage.api.directory.DescribeParticipant;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.directory.RegisterParticipant;
import ma.maillage.frontend.rest.NewId;
import ma.maillage.frontend.rest.TextForm;
import org.jspecify.annotations.Nullable;

/** What a participant is and says of itself, as a client sends it. */
@Schema(name = "Participant")
record ParticipantForm(
    @Schema(description = "chosen by the client, or made up when missing; not in an update")
        @Null(groups = Describing.class, message = "cannot be changed")
        @Pattern(regexp = NewId.PATTERN, message = NewId.EXPECTATION)
        @Nullable String id,
    @Schema(description = "required to register; not in an update", example = "STARTUP")
        @NotNull(groups = Registering.class, message = "is required")
        @Null(groups = Describing.class, message = "cannot be changed")
        ParticipantKind kind,
    @Schema(
            description =
                "of an organisation or a project; stays in the log for ever, so whoever a project"
                    + " holder is belongs to its contacts",
            example = "Atlas Cyber")
        @NotBlank(message = "is required")
        @Size(max = 400, message = "must be at most 400 characters")
        String name,
    @Nullable TextForm description,
    @Schema(example = "[\"ict\"]") @Size(max = 100, message = TOO_MANY)
        @Nullable List<String> sectors,
    @Schema(example = "[\"cybersecurity\"]") @Size(max = 100, message = TOO_MANY)
        @Nullable List<String> segments,
    @Size(max = 100, message = TOO_MANY) @Nullable List<String> keywords,
    @Schema(example = "Fès") @Size(max = 120, message = "must be at most 120 characters")
        @Nullable String city,
    @Schema(description = "ISO 3166-1 alpha-2", example = "MA")
        @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 code such as MA")
        @Nullable String country,
    @Schema(example = "2019")
        @Min(value = 800, message = "must be a year")
        @Max(value = 2200, message = "must be a year")
        @Nullable Integer foundedIn,
    @Pattern(regexp = "https?://\\S{1,500}", message = "must start with http:// or https://")
        @Nullable String website,
    @Schema(description = "names in other registers; not in an update", example = "[\"ror:00abc\"]")
        @Null(groups = Describing.class, message = "cannot be changed")
        @Nullable List<ExternalId> externalIds,
    @Schema(description = "invented, for demonstration") @Nullable Boolean fictitious,
    @Schema(description = "of a description sent as a plain string; found out when missing")
        @Nullable Language language) {

  private static final String TOO_MANY = "must have at most 100 entries";

  /** The constraints of a registration. */
  interface Registering {}

  /** The constraints of an update. */
  interface Describing {}

  RegisterParticipant registration() {
    return new RegisterParticipant(
        ParticipantId.of(NewId.unless(id)), kind, profile(), externalIds);
  }

  DescribeParticipant description(ParticipantId participant) {
    return new DescribeParticipant(participant, profile());
  }

  private Profile profile() {
    return new Profile(
        name,
        TextForm.read(description, TextForm.language(language, description), "description"),
        sectors,
        segments,
        keywords,
        place(),
        foundedIn,
        website,
        Boolean.TRUE.equals(fictitious));
  }

  private @Nullable Place place() {
    if (city == null && country != null) {
      throw new InvalidValue("city", "is required where a country is given");
    }
    return city == null ? null : Place.of(city, country);
  }
}
