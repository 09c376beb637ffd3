package ma.maillage.app.gatherings;

import ma.maillage.api.gatherings.ArrangeGathering;
import ma.maillage.api.gatherings.GatheringArranged;
import ma.maillage.api.gatherings.Programme;
import ma.maillage.api.gatherings.UnknownGathering;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Publishes the schedule that the wishes of now give. */
public final class ArrangeGatheringHandler {

  @CommandHandler
  void handle(
      ArrangeGathering command,
      @InjectEntity(idProperty = "gathering") Gathering gathering,
      EventAppender appender) {
    decide(command, gathering).appendTo(appender);
  }

  static Decision decide(ArrangeGathering command, Gathering gathering) {
    Programme programme = gathering.programme();
    if (programme == null) {
      return Decision.refused(new UnknownGathering(command.gathering()));
    }
    Arrangement arranged = Arrangement.of(gathering, programme.slots().size(), programme.tables());
    return Decision.accepted(
        new GatheringArranged(command.gathering(), arranged.meetings(), arranged.leftOut()));
  }
}
