package ma.maillage.api.introductions;

import java.util.List;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/**
 * A connection waits for an ambassador. {@code changes} say why a pair that was set aside is
 * proposed again; {@code due} is missing in events of before there were deadlines.
 */
@Event(namespace = Messages.NAMESPACE, name = "ConnectionProposed", version = "1")
public record ConnectionProposed(
    @EventTag(key = TagKeys.CONNECTION) ConnectionId connection,
    @EventTag(key = TagKeys.PARTICIPANT) List<ParticipantId> participants,
    Proposal proposal,
    @Nullable Due due,
    List<Change> changes) {

  public ConnectionProposed(
      ConnectionId connection,
      List<ParticipantId> participants,
      Proposal proposal,
      @Nullable Due due,
      @Nullable List<Change> changes) {
    this.connection = connection;
    this.participants = List.copyOf(participants);
    this.proposal = proposal;
    this.due = due;
    this.changes = changes == null ? List.of() : List.copyOf(changes);
  }

  public ConnectionProposed(
      ConnectionId connection, Proposal proposal, @Nullable Due due, List<Change> changes) {
    this(
        connection,
        List.of(proposal.first().participant(), proposal.second().participant()),
        proposal,
        due,
        changes);
  }

  /** A pair that is proposed for the first time. */
  public ConnectionProposed(ConnectionId connection, Proposal proposal, @Nullable Due due) {
    this(connection, proposal, due, List.of());
  }
}
