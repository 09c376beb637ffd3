package ma.maillage.app.gatherings;

import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.gatherings.GatheringJoined;
import ma.maillage.api.gatherings.JoinGathering;
import ma.maillage.api.gatherings.UnknownGathering;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Lets a registered participant take part. */
public final class JoinGatheringHandler {

  @CommandHandler
  void handle(
      JoinGathering command,
      @InjectEntity(idProperty = "gathering") Gathering gathering,
      @InjectEntity(idProperty = "participant") TakingPart participant,
      EventAppender appender) {
    decide(command, gathering, participant).appendTo(appender);
  }

  static Decision decide(JoinGathering command, Gathering gathering, TakingPart participant) {
    if (gathering.programme() == null) {
      return Decision.refused(new UnknownGathering(command.gathering()));
    }
    if (!participant.registered()) {
      return Decision.refused(new UnknownParticipant(command.participant()));
    }
    return gathering.participants().contains(command.participant())
        ? Decision.accepted()
        : Decision.accepted(new GatheringJoined(command.gathering(), command.participant()));
  }
}
