package ma.maillage.api.introductions;

import java.time.Instant;
import java.util.List;
import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;

/** Passes a proposal on to its two {@code sides}, with a word of the ambassador if there is one. */
@Command(namespace = Messages.NAMESPACE, name = "RelayConnection", version = "1")
public record RelayConnection(
    ConnectionId connection, List<ParticipantId> sides, @Nullable String comment, Instant at) {

  public RelayConnection {
    Checked.required("connection", connection);
    sides = List.copyOf(Checked.required("sides", sides));
    if (sides.size() != 2) {
      throw new InvalidValue("sides", "must be the two sides of the connection");
    }
    Checked.required("at", at);
  }
}
