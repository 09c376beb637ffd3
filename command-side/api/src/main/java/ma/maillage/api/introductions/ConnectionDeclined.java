package ma.maillage.api.introductions;

import java.util.List;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/** One side does not want to be introduced, so neither learns who the other is. */
@Event(namespace = Messages.NAMESPACE, name = "ConnectionDeclined", version = "1")
public record ConnectionDeclined(
    @EventTag(key = TagKeys.CONNECTION) ConnectionId connection,
    @EventTag(key = TagKeys.PARTICIPANT) List<ParticipantId> participants,
    ParticipantId by,
    DeclineReason reason,
    @Nullable String comment) {

  public ConnectionDeclined {
    participants = List.copyOf(participants);
  }
}
