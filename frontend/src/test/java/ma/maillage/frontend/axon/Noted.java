package ma.maillage.frontend.axon;

import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** An event of the tests: a line was added to a notebook. */
@Event(namespace = "test", name = "Noted", version = "1")
public record Noted(@EventTag(key = "notebook") String notebook, String text) {

  @Override
  public String toString() {
    return notebook + ":" + text;
  }
}
