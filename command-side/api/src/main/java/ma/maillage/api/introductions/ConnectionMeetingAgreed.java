package ma.maillage.api.introductions;

import java.time.Instant;
import java.util.List;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** Both sides agreed when and where to meet; afterwards they are asked what came of it. */
@Event(namespace = Messages.NAMESPACE, name = "ConnectionMeetingAgreed", version = "1")
public record ConnectionMeetingAgreed(
    @EventTag(key = TagKeys.CONNECTION) ConnectionId connection,
    @EventTag(key = TagKeys.PARTICIPANT) List<ParticipantId> participants,
    ParticipantId by,
    Instant time,
    boolean online,
    String where,
    Due due) {

  public ConnectionMeetingAgreed {
    participants = List.copyOf(participants);
  }
}
