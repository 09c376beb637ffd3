package ma.maillage.app.moderation;

import ma.maillage.api.moderation.NothingToJudge;
import ma.maillage.api.moderation.WithdrawDraft;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Takes a draft back that waits or is to be changed. */
public final class WithdrawDraftHandler {

  @CommandHandler
  void handle(
      WithdrawDraft command,
      @InjectEntity(idProperty = "statement") Draft draft,
      EventAppender appender) {
    decide(command, draft).appendTo(appender);
  }

  static Decision decide(WithdrawDraft command, Draft draft) {
    return draft.open()
        ? Decision.accepted(draft.withdrawn())
        : Decision.refused(new NothingToJudge(command.statement().subject()));
  }
}
