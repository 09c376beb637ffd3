package ma.maillage.frontend.rest.renewals;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import ma.maillage.api.CityCode;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.query.renewals.OpenRenewal;
import org.jspecify.annotations.Nullable;

/** What is asked after, in words that tell it from others. */
@Schema(name = "Renewal")
record Renewal(
    SubjectKind kind,
    String id,
    ParticipantId owner,
    @Schema(description = "of whose it is") String name,
    @Schema(description = "of the need or offer; null for a profile") @Nullable LocalizedText title,
    @Nullable CityCode city,
    @Schema(description = "when it was last said, or said to be right") Instant saidAt,
    Instant askedAt) {

  static Renewal of(OpenRenewal open, String name, @Nullable LocalizedText title) {
    return new Renewal(
        open.subject().kind(),
        open.subject().id(),
        open.owner(),
        name,
        title,
        open.city(),
        open.saidAt(),
        open.askedAt());
  }
}
