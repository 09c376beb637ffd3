package ma.maillage.api.introductions;

import java.time.Instant;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/** An ambassador put the proposal off; it waits again from {@code until} on. */
@Event(namespace = Messages.NAMESPACE, name = "ConnectionSnoozed", version = "1")
public record ConnectionSnoozed(
    @EventTag(key = TagKeys.CONNECTION) ConnectionId connection,
    Set<CityCode> cities,
    Instant until,
    @Nullable String comment) {

  public ConnectionSnoozed {
    cities = Set.copyOf(cities);
  }
}
