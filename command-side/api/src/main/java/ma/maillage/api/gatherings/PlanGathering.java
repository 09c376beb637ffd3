package ma.maillage.api.gatherings;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Plans a meeting event. */
@Command(namespace = Messages.NAMESPACE, name = "PlanGathering", version = "1")
public record PlanGathering(GatheringId gathering, Programme programme) {

  public PlanGathering {
    Checked.required("gathering", gathering);
    Checked.required("programme", programme);
  }
}
