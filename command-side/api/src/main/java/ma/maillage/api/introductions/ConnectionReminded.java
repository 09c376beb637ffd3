package ma.maillage.api.introductions;

import java.util.List;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/**
 * Those whom the step waits for were asked again: {@code whom} are the sides, none when it is the
 * ambassadors.
 */
@Event(namespace = Messages.NAMESPACE, name = "ConnectionReminded", version = "1")
public record ConnectionReminded(
    @EventTag(key = TagKeys.CONNECTION) ConnectionId connection,
    Set<CityCode> cities,
    Step step,
    List<ParticipantId> whom) {

  public ConnectionReminded {
    cities = Set.copyOf(cities);
    whom = List.copyOf(whom);
  }
}
