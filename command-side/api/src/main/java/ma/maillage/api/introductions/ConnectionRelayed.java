package ma.maillage.api.introductions;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/**
 * An ambassador stands behind the proposal, and both sides are asked. Events of before sides were
 * asked name no participants and no times.
 */
@Event(namespace = Messages.NAMESPACE, name = "ConnectionRelayed", version = "1")
public record ConnectionRelayed(
    @EventTag(key = TagKeys.CONNECTION) ConnectionId connection,
    Set<CityCode> cities,
    @Nullable String comment,
    @EventTag(key = TagKeys.PARTICIPANT) List<ParticipantId> participants,
    @Nullable Instant at,
    @Nullable Due due) {

  public ConnectionRelayed(
      ConnectionId connection,
      Set<CityCode> cities,
      @Nullable String comment,
      @Nullable List<ParticipantId> participants,
      @Nullable Instant at,
      @Nullable Due due) {
    this.connection = connection;
    this.cities = Set.copyOf(cities);
    this.comment = comment;
    this.participants = participants == null ? List.of() : List.copyOf(participants);
    this.at = at;
    this.due = due;
  }
}
