package ma.maillage.query.gatherings;

import ma.maillage.api.Messages;
import ma.maillage.api.gatherings.GatheringId;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with a {@link GatheringView}, or nothing. */
@Query(namespace = Messages.NAMESPACE, name = "FindGathering", version = "1")
public record FindGathering(GatheringId id) {}
