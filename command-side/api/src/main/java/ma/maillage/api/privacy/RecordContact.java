package ma.maillage.api.privacy;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Makes a person a contact of a participant, or replaces what was recorded of that person. */
@Command(namespace = Messages.NAMESPACE, name = "RecordContact", version = "1")
public record RecordContact(PersonId person, ParticipantId participant, SealedContact contact) {

  public RecordContact {
    Checked.required("person", person);
    Checked.required("participant", participant);
    Checked.required("contact", contact);
  }
}
