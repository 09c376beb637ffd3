package ma.maillage.app.duplicates;

import ma.maillage.api.Refusal;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.duplicates.HasDuplicates;
import ma.maillage.api.duplicates.MergeParticipants;
import ma.maillage.api.duplicates.MergedAway;
import ma.maillage.api.duplicates.ParticipantMerged;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Merges a duplicate into a participant that is itself; merging it there again changes nothing. */
public final class MergeParticipantsHandler {

  @CommandHandler
  void handle(
      MergeParticipants command,
      @InjectEntity(idProperty = "duplicate") Belongings duplicate,
      @InjectEntity(idProperty = "into") Belongings into,
      EventAppender appender) {
    decide(command, duplicate, into).appendTo(appender);
  }

  static Decision decide(MergeParticipants command, Belongings duplicate, Belongings into) {
    if (command.into().equals(duplicate.mergedInto())) {
      return Decision.accepted();
    }
    Refusal refusal = refusal(command, duplicate, into);
    return refusal != null
        ? Decision.refused(refusal)
        : Decision.accepted(
            new ParticipantMerged(
                command.duplicate(),
                command.into(),
                duplicate.externalIds(),
                duplicate.openPostings()));
  }

  private static @Nullable Refusal refusal(
      MergeParticipants command, Belongings duplicate, Belongings into) {
    if (duplicate.kind() == null) {
      return new UnknownParticipant(command.duplicate());
    }
    if (into.kind() == null) {
      return new UnknownParticipant(command.into());
    }
    if (duplicate.mergedInto() != null) {
      return new MergedAway(command.duplicate(), duplicate.mergedInto());
    }
    if (into.mergedInto() != null) {
      return new MergedAway(command.into(), into.mergedInto());
    }
    return duplicate.absorbed().isEmpty() ? null : new HasDuplicates(command.duplicate());
  }
}
