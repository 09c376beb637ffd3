package ma.maillage.api.introductions;

import java.util.List;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** Both sides consented: from here on each may know who the other is. */
@Event(namespace = Messages.NAMESPACE, name = "IdentitiesRevealed", version = "1")
public record IdentitiesRevealed(
    @EventTag(key = TagKeys.CONNECTION) ConnectionId connection,
    @EventTag(key = TagKeys.PARTICIPANT) List<ParticipantId> participants,
    Due due) {

  public IdentitiesRevealed {
    participants = List.copyOf(participants);
  }
}
