package ma.maillage.app.gatherings;

import ma.maillage.api.gatherings.GatheringAlreadyPlanned;
import ma.maillage.api.gatherings.GatheringPlanned;
import ma.maillage.api.gatherings.PlanGathering;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Plans a meeting event under an id that is free. */
public final class PlanGatheringHandler {

  @CommandHandler
  void handle(
      PlanGathering command,
      @InjectEntity(idProperty = "gathering") Gathering gathering,
      EventAppender appender) {
    decide(command, gathering).appendTo(appender);
  }

  static Decision decide(PlanGathering command, Gathering gathering) {
    return gathering.programme() == null
        ? Decision.accepted(new GatheringPlanned(command.gathering(), command.programme()))
        : Decision.refused(new GatheringAlreadyPlanned(command.gathering()));
  }
}
