package ma.maillage.api.introductions;

import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/** An ambassador set the proposal aside. */
@Event(namespace = Messages.NAMESPACE, name = "ConnectionDismissed", version = "1")
public record ConnectionDismissed(
    @EventTag(key = TagKeys.CONNECTION) ConnectionId connection,
    Set<CityCode> cities,
    DismissalReason reason,
    @Nullable String comment) {

  public ConnectionDismissed {
    cities = Set.copyOf(cities);
  }
}
