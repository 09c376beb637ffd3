package ma.maillage.app.gatherings;

import java.util.List;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.gatherings.MeetingWished;
import ma.maillage.api.gatherings.NotTakingPart;
import ma.maillage.api.gatherings.UnknownGathering;
import ma.maillage.api.gatherings.WishMeeting;
import ma.maillage.api.introductions.SameParticipant;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Takes the wish of one who takes part to meet another who does. */
public final class WishMeetingHandler {

  @CommandHandler
  void handle(
      WishMeeting command,
      @InjectEntity(idProperty = "gathering") Gathering gathering,
      EventAppender appender) {
    decide(command, gathering).appendTo(appender);
  }

  static Decision decide(WishMeeting command, Gathering gathering) {
    if (gathering.programme() == null) {
      return Decision.refused(new UnknownGathering(command.gathering()));
    }
    if (command.participant().equals(command.wished())) {
      return Decision.refused(new SameParticipant(command.participant()));
    }
    for (ParticipantId side : List.of(command.participant(), command.wished())) {
      if (!gathering.participants().contains(side)) {
        return Decision.refused(new NotTakingPart(command.gathering(), side));
      }
    }
    return gathering.wishes(command.participant(), command.wished())
        ? Decision.accepted()
        : Decision.accepted(
            new MeetingWished(command.gathering(), command.participant(), command.wished()));
  }
}
