package ma.maillage.query.participants;

import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with a {@link ParticipantView}, or nothing. */
@Query(namespace = Messages.NAMESPACE, name = "FindParticipant", version = "1")
public record FindParticipant(ParticipantId id) {}
