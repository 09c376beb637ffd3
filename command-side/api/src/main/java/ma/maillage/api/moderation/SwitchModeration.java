package ma.maillage.api.moderation;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Lets what the members of a cluster say wait for a judgement, or no more. */
@Command(namespace = Messages.NAMESPACE, name = "SwitchModeration", version = "1")
public record SwitchModeration(ParticipantId cluster, boolean on) {

  public SwitchModeration {
    Checked.required("cluster", cluster);
  }
}
