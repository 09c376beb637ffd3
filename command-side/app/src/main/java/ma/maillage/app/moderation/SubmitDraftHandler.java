package ma.maillage.app.moderation;

import java.util.ArrayList;
import java.util.List;
import ma.maillage.api.Refusal;
import ma.maillage.api.moderation.DraftSubmitted;
import ma.maillage.api.moderation.SubmitDraft;
import ma.maillage.api.statements.Statement;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/**
 * Publishes what a participant says, or keeps it as a draft where a cluster of its moderates;
 * saying the same again changes nothing. Answers whether it waits.
 */
public final class SubmitDraftHandler {

  @CommandHandler
  boolean handle(
      SubmitDraft command,
      @InjectEntity(idProperty = "statement") Draft draft,
      EventAppender appender) {
    decide(command, draft).appendTo(appender);
    return draft.moderated() && !draft.says(command.wording());
  }

  static Decision decide(SubmitDraft command, Draft draft) {
    Refusal refusal = draft.unlessPublishable();
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    if (!draft.moderated()) {
      List<Object> events = new ArrayList<>(draft.published(command.wording()));
      if (draft.open()) {
        events.add(draft.withdrawn());
      }
      return Decision.accepted(events.toArray());
    }
    if (draft.says(command.wording()) || draft.waitsWith(command.wording())) {
      return Decision.accepted();
    }
    Statement statement = command.statement();
    return Decision.accepted(
        new DraftSubmitted(
            statement.owner(),
            statement.subject(),
            draft.city(),
            draft.revision() + 1,
            command.wording(),
            command.author()));
  }
}
