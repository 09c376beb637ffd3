package ma.maillage.query.drafts;

import java.time.Instant;
import ma.maillage.api.directory.ParticipantId;

/** A cluster that has what its members say judged, and since when. */
public record ModeratingCluster(ParticipantId cluster, Instant since) {}
