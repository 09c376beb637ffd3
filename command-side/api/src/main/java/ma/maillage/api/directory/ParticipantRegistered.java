package ma.maillage.api.directory;

import java.util.List;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A participant takes part from now on. */
@Event(namespace = Messages.NAMESPACE, name = "ParticipantRegistered", version = "1")
public record ParticipantRegistered(
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId participant,
    ParticipantKind kind,
    Profile profile,
    @EventTag(key = TagKeys.EXTERNAL_ID) List<ExternalId> externalIds) {}
