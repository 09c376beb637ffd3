package ma.maillage.api.introductions;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;

/**
 * Says what came of an introduction; {@code by} is the side that says so, null when an ambassador
 * does.
 */
@Command(namespace = Messages.NAMESPACE, name = "RecordOutcome", version = "1")
public record RecordOutcome(
    ConnectionId connection,
    @Nullable ParticipantId by,
    Outcome outcome,
    @Nullable String comment) {

  public RecordOutcome {
    Checked.required("connection", connection);
    Checked.required("outcome", outcome);
  }
}
