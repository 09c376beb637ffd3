package ma.maillage.api.renewal;

import java.time.Instant;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.Subject;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** What was said was still right at that time. */
@Event(namespace = Messages.NAMESPACE, name = "Renewed", version = "1")
public record Renewed(
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId owner,
    @EventTag(key = TagKeys.SUBJECT) Subject subject,
    Instant at) {}
