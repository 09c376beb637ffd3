package ma.maillage.query.duplicates;

import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with the {@link Suspicions} of a participant. */
@Query(namespace = Messages.NAMESPACE, name = "FindSuspicions", version = "1")
public record FindSuspicions(ParticipantId participant) {}
