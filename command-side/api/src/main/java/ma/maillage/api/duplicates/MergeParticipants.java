package ma.maillage.api.duplicates;

import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Merges a duplicate into another participant. */
@Command(namespace = Messages.NAMESPACE, name = "MergeParticipants", version = "1")
public record MergeParticipants(ParticipantId duplicate, ParticipantId into) {

  public MergeParticipants {
    Checked.required("duplicate", duplicate);
    Checked.required("into", into);
    if (duplicate.equals(into)) {
      throw new InvalidValue("into", "must be another participant");
    }
  }
}
