package ma.maillage.api.introductions;

import java.util.List;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A connection waits for an ambassador. */
@Event(namespace = Messages.NAMESPACE, name = "ConnectionProposed", version = "1")
public record ConnectionProposed(
    @EventTag(key = TagKeys.CONNECTION) ConnectionId connection,
    @EventTag(key = TagKeys.PARTICIPANT) List<ParticipantId> participants,
    Proposal proposal) {

  public ConnectionProposed {
    participants = List.copyOf(participants);
  }

  public ConnectionProposed(ConnectionId connection, Proposal proposal) {
    this(
        connection,
        List.of(proposal.first().participant(), proposal.second().participant()),
        proposal);
  }
}
