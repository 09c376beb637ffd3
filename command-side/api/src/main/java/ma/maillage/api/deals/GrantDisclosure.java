package ma.maillage.api.deals;

import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Shows one investor more of a deal, in place of what it was shown. */
@Command(namespace = Messages.NAMESPACE, name = "GrantDisclosure", version = "1")
public record GrantDisclosure(DealId deal, ParticipantId investor, DisclosureLevel level) {

  public GrantDisclosure {
    Checked.required("deal", deal);
    Checked.required("investor", investor);
    Checked.required("level", level);
    if (level == DisclosureLevel.BLIND) {
      throw new InvalidValue("level", "must be SUMMARY or FULL; revoke the disclosure instead");
    }
  }
}
