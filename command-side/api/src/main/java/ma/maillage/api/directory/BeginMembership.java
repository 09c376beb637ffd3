package ma.maillage.api.directory;

import java.time.LocalDate;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Records since when a participant belongs to another one. */
@Command(namespace = Messages.NAMESPACE, name = "BeginMembership", version = "1")
public record BeginMembership(Membership membership, LocalDate since) {

  public BeginMembership {
    Checked.required("membership", membership);
    Checked.required("since", since);
  }
}
