package ma.maillage.api.introductions;

import java.util.List;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** One side proposed when and where to meet; the other is asked. */
@Event(namespace = Messages.NAMESPACE, name = "ConnectionMeetingProposed", version = "1")
public record ConnectionMeetingProposed(
    @EventTag(key = TagKeys.CONNECTION) ConnectionId connection,
    @EventTag(key = TagKeys.PARTICIPANT) List<ParticipantId> participants,
    ParticipantId by,
    MeetingOffer offer,
    Due due) {

  public ConnectionMeetingProposed {
    participants = List.copyOf(participants);
  }
}
