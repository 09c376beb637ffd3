package ma.maillage.query.participants;

import ma.maillage.api.Messages;
import ma.maillage.api.directory.ExternalId;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with a {@link ParticipantView}, for a merged one that of the other one, or nothing. */
@Query(namespace = Messages.NAMESPACE, name = "FindParticipantByExternalId", version = "1")
public record FindParticipantByExternalId(ExternalId externalId) {}
