package ma.maillage.api.duplicates;

import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Says that two participants are not the same. */
@Command(namespace = Messages.NAMESPACE, name = "TellApart", version = "1")
public record TellApart(ParticipantId one, ParticipantId other) {

  public TellApart {
    Checked.required("one", one);
    Checked.required("other", other);
    if (one.equals(other)) {
      throw new InvalidValue("other", "must be another participant");
    }
  }
}
