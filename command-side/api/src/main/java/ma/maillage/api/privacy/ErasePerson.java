package ma.maillage.api.privacy;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Has a contact of a participant forgotten for good; doing so again changes nothing. */
@Command(namespace = Messages.NAMESPACE, name = "ErasePerson", version = "1")
public record ErasePerson(PersonId person, ParticipantId participant) {

  public ErasePerson {
    Checked.required("person", person);
    Checked.required("participant", participant);
  }
}
