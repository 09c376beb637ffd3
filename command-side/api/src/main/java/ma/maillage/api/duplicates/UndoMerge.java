package ma.maillage.api.duplicates;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Makes a merged participant one of its own again. */
@Command(namespace = Messages.NAMESPACE, name = "UndoMerge", version = "1")
public record UndoMerge(ParticipantId duplicate) {

  public UndoMerge {
    Checked.required("duplicate", duplicate);
  }
}
