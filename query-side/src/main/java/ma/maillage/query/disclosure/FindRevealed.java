package ma.maillage.query.disclosure;

import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with the {@link Revealed} of a participant. */
@Query(namespace = Messages.NAMESPACE, name = "FindRevealed", version = "1")
public record FindRevealed(ParticipantId participant) {}
