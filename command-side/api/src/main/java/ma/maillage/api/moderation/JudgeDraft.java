package ma.maillage.api.moderation;

import ma.maillage.api.AccountName;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.statements.Statement;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Judges the draft of that revision. */
@Command(namespace = Messages.NAMESPACE, name = "JudgeDraft", version = "1")
public record JudgeDraft(
    Statement statement, int revision, Judgement judgement, AccountName judge) {

  public JudgeDraft {
    Checked.required("statement", statement);
    Checked.required("judgement", judgement);
    Checked.required("judge", judge);
  }
}
