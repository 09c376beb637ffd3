package ma.maillage.frontend.axon;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import ma.maillage.api.EventPosition;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantRegistered;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** A view of the domain's own events: who was registered, and where in the log. */
public final class Names {

  @Query(namespace = Messages.NAMESPACE, name = "FindNames", version = "1")
  record FindNames() {}

  final List<String> names = new CopyOnWriteArrayList<>();

  @EventHandler
  public void on(ParticipantRegistered event, EventPosition position) {
    names.add(event.participant() + "@" + position.value());
  }

  @QueryHandler(queryName = "maillage.FindNames")
  public String answer(FindNames query) {
    return String.join(",", names);
  }
}
