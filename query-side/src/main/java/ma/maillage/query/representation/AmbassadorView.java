package ma.maillage.query.representation;

import java.time.Instant;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;

/** Who represents which cluster in a city. */
public record AmbassadorView(
    CityCode city, ParticipantId cluster, AccountName ambassador, Instant appointedAt) {}
