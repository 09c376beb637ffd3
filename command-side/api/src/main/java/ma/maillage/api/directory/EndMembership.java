package ma.maillage.api.directory;

import java.time.LocalDate;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Records until when a participant belonged to another one. */
@Command(namespace = Messages.NAMESPACE, name = "EndMembership", version = "1")
public record EndMembership(Membership membership, LocalDate until) {

  public EndMembership {
    Checked.required("membership", membership);
    Checked.required("until", until);
  }
}
