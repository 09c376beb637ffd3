package ma.maillage.api.gatherings;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/**
 * Computes who meets whom, when and at which table, and publishes it in place of what was published
 * before.
 */
@Command(namespace = Messages.NAMESPACE, name = "ArrangeGathering", version = "1")
public record ArrangeGathering(GatheringId gathering) {

  public ArrangeGathering {
    Checked.required("gathering", gathering);
  }
}
