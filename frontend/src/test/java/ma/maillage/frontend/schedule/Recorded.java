package ma.maillage.frontend.schedule;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import ma.maillage.api.EventPosition;
import ma.maillage.api.deals.DealReleased;
import ma.maillage.api.introductions.ConnectionConsented;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionReminded;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.frontend.axon.EventProcessor;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;

/** What the log says, by position. Thread-safe. */
public final class Recorded {

  private final ConcurrentSkipListMap<Long, Object> events = new ConcurrentSkipListMap<>();

  EventProcessor processor() {
    return new EventProcessor.View("recorded", this, events::clear);
  }

  @EventHandler
  public void on(ConnectionReminded event, EventPosition position) {
    events.put(position.value(), event);
  }

  @EventHandler
  public void on(ConnectionExpired event, EventPosition position) {
    events.put(position.value(), event);
  }

  @EventHandler
  public void on(ConnectionReopened event, EventPosition position) {
    events.put(position.value(), event);
  }

  @EventHandler
  public void on(ConnectionConsented event, EventPosition position) {
    events.put(position.value(), event);
  }

  @EventHandler
  public void on(ConnectionDeclined event, EventPosition position) {
    events.put(position.value(), event);
  }

  @EventHandler
  public void on(IdentitiesRevealed event, EventPosition position) {
    events.put(position.value(), event);
  }

  @EventHandler
  public void on(DealReleased event, EventPosition position) {
    events.put(position.value(), event);
  }

  <T> List<T> of(Class<T> type) {
    return events.values().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
