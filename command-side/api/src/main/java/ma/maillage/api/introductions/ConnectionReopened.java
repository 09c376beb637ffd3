package ma.maillage.api.introductions;

import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that was set aside waits for an ambassador again; {@code due} is missing in events of
 * before there were deadlines.
 */
@Event(namespace = Messages.NAMESPACE, name = "ConnectionReopened", version = "1")
public record ConnectionReopened(
    @EventTag(key = TagKeys.CONNECTION) ConnectionId connection,
    Set<CityCode> cities,
    @Nullable Due due) {

  public ConnectionReopened {
    cities = Set.copyOf(cities);
  }
}
