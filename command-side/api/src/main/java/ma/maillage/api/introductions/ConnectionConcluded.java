package ma.maillage.api.introductions;

import java.util.List;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/** It is known what came of the introduction; {@code by} is null when an ambassador said so. */
@Event(namespace = Messages.NAMESPACE, name = "ConnectionConcluded", version = "1")
public record ConnectionConcluded(
    @EventTag(key = TagKeys.CONNECTION) ConnectionId connection,
    @EventTag(key = TagKeys.PARTICIPANT) List<ParticipantId> participants,
    @Nullable ParticipantId by,
    Outcome outcome,
    @Nullable String comment) {

  public ConnectionConcluded {
    participants = List.copyOf(participants);
  }
}
