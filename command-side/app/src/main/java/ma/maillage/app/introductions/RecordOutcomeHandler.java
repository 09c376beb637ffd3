package ma.maillage.app.introductions;

import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionConcluded;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.Outcome;
import ma.maillage.api.introductions.RecordOutcome;
import ma.maillage.api.introductions.WhyNothing;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/**
 * Takes what came of an introduction, from the moment both knew each other, once; outcome NONE has
 * to be explained.
 */
public final class RecordOutcomeHandler {

  @CommandHandler
  void handle(
      RecordOutcome command,
      @InjectEntity(idProperty = "connection") Standing standing,
      EventAppender appender) {
    decide(command, standing).appendTo(appender);
  }

  static Decision decide(RecordOutcome command, Standing standing) {
    Refusal refusal = refusal(command, standing);
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    if (command.outcome() == Outcome.NONE && command.comment() == null) {
      return Decision.refused(new WhyNothing());
    }
    return Decision.accepted(
        new ConnectionConcluded(
            command.connection(),
            standing.sides(),
            command.by(),
            command.outcome(),
            command.comment()));
  }

  private static @Nullable Refusal refusal(RecordOutcome command, Standing standing) {
    ConnectionStatus[] known = {
      ConnectionStatus.REVEALED, ConnectionStatus.MEETING_PROPOSED, ConnectionStatus.MEETING_AGREED
    };
    ParticipantId by = command.by();
    return by == null
        ? standing.unless(command.connection(), known)
        : standing.unlessSide(command.connection(), by, known);
  }
}
