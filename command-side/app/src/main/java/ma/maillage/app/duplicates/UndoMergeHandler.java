package ma.maillage.app.duplicates;

import java.util.Objects;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.duplicates.MergeUndone;
import ma.maillage.api.duplicates.NotMerged;
import ma.maillage.api.duplicates.ParticipantMerged;
import ma.maillage.api.duplicates.UndoMerge;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Gives a merged participant back what it brought. */
public final class UndoMergeHandler {

  @CommandHandler
  void handle(
      UndoMerge command,
      @InjectEntity(idProperty = "duplicate") Belongings duplicate,
      EventAppender appender) {
    decide(command, duplicate).appendTo(appender);
  }

  static Decision decide(UndoMerge command, Belongings duplicate) {
    if (duplicate.kind() == null || duplicate.profile() == null) {
      return Decision.refused(new UnknownParticipant(command.duplicate()));
    }
    if (duplicate.mergedInto() == null) {
      return Decision.refused(new NotMerged(command.duplicate()));
    }
    ParticipantMerged merged = Objects.requireNonNull(duplicate.merged());
    return Decision.accepted(
        new MergeUndone(
            merged.duplicate(),
            merged.into(),
            merged.externalIds(),
            merged.postings(),
            duplicate.kind(),
            duplicate.profile()));
  }
}
