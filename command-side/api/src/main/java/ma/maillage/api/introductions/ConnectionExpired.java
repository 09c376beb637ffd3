package ma.maillage.api.introductions;

import java.util.List;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** Nobody took the step in time, so the connection ends there. */
@Event(namespace = Messages.NAMESPACE, name = "ConnectionExpired", version = "1")
public record ConnectionExpired(
    @EventTag(key = TagKeys.CONNECTION) ConnectionId connection,
    @EventTag(key = TagKeys.PARTICIPANT) List<ParticipantId> participants,
    Step step) {

  public ConnectionExpired {
    participants = List.copyOf(participants);
  }
}
