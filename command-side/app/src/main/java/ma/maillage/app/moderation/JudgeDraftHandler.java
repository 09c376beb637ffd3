package ma.maillage.app.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.CommentRequired;
import ma.maillage.api.moderation.AnotherRevision;
import ma.maillage.api.moderation.ChangesAsked;
import ma.maillage.api.moderation.DraftApproved;
import ma.maillage.api.moderation.DraftRejected;
import ma.maillage.api.moderation.JudgeDraft;
import ma.maillage.api.moderation.Judgement;
import ma.maillage.api.moderation.NothingToJudge;
import ma.maillage.api.moderation.OwnDraft;
import ma.maillage.api.moderation.RejectionReason;
import ma.maillage.api.statements.Statement;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Judges a draft that waits; what is approved is published in the same commit. */
public final class JudgeDraftHandler {

  @CommandHandler
  void handle(
      JudgeDraft command,
      @InjectEntity(idProperty = "statement") Draft draft,
      EventAppender appender) {
    decide(command, draft).appendTo(appender);
  }

  static Decision decide(JudgeDraft command, Draft draft) {
    Refusal refusal = refusal(command, draft);
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    Statement of = command.statement();
    int revision = command.revision();
    return switch (command.judgement()) {
      case Judgement.Approval() -> {
        List<Object> events = new ArrayList<>();
        events.add(new DraftApproved(of.owner(), of.subject(), revision, command.judge()));
        events.addAll(draft.published(Objects.requireNonNull(draft.wording())));
        yield Decision.accepted(events.toArray());
      }
      case Judgement.Change(String what) ->
          Decision.accepted(
              new ChangesAsked(of.owner(), of.subject(), revision, what, command.judge()));
      case Judgement.Rejection(RejectionReason reason, String comment) ->
          reason == RejectionReason.OTHER && comment == null
              ? Decision.refused(new CommentRequired())
              : Decision.accepted(
                  new DraftRejected(
                      of.owner(), of.subject(), revision, reason, comment, command.judge()));
    };
  }

  private static @Nullable Refusal refusal(JudgeDraft command, Draft draft) {
    if (!draft.waiting()) {
      return new NothingToJudge(command.statement().subject());
    }
    if (draft.revision() != command.revision()) {
      return new AnotherRevision(command.statement().subject(), draft.revision());
    }
    if (draft.authors().contains(command.judge())) {
      return new OwnDraft(command.statement().subject(), command.judge());
    }
    return command.judgement() instanceof Judgement.Approval ? draft.unlessPublishable() : null;
  }
}
