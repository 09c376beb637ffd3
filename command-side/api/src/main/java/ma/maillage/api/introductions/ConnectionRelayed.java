package ma.maillage.api.introductions;

import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/** An ambassador stands behind the proposal. */
@Event(namespace = Messages.NAMESPACE, name = "ConnectionRelayed", version = "1")
public record ConnectionRelayed(
    @EventTag(key = TagKeys.CONNECTION) ConnectionId connection,
    Set<CityCode> cities,
    @Nullable String comment) {

  public ConnectionRelayed {
    cities = Set.copyOf(cities);
  }
}
