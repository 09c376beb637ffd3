package ma.maillage.api.introductions;

import java.util.List;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/**
 * A connection waits for an ambassador; {@code due} is missing in events of before there were
 * deadlines.
 */
@Event(namespace = Messages.NAMESPACE, name = "ConnectionProposed", version = "1")
public record ConnectionProposed(
    @EventTag(key = TagKeys.CONNECTION) ConnectionId connection,
    @EventTag(key = TagKeys.PARTICIPANT) List<ParticipantId> participants,
    Proposal proposal,
    @Nullable Due due) {

  public ConnectionProposed {
    participants = List.copyOf(participants);
  }

  public ConnectionProposed(ConnectionId connection, Proposal proposal, @Nullable Due due) {
    this(
        connection,
        List.of(proposal.first().participant(), proposal.second().participant()),
        proposal,
        due);
  }
}
