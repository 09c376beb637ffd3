package ma.maillage.query.disclosure;

import java.time.Instant;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with the {@link Undisclosed} of a participant at a time, which is not in the past. */
@Query(namespace = Messages.NAMESPACE, name = "FindUndisclosed", version = "1")
public record FindUndisclosed(ParticipantId participant, Instant at) {}
