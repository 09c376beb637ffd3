package ma.maillage.query.renewals;

import java.time.Instant;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What is asked after: a profile, a need or an offer; where whose it is was, null when unknown;
 * when it was last said, and since when it is asked after.
 */
public record OpenRenewal(
    Subject subject,
    ParticipantId owner,
    @Nullable CityCode city,
    Instant saidAt,
    Instant askedAt) {

  OpenRenewal of(ParticipantId another) {
    return new OpenRenewal(subject, another, city, saidAt, askedAt);
  }
}
