package ma.maillage.api.moderation;

import ma.maillage.api.AccountName;
import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Messages;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.statements.Statement;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Says something for its owner: published at once, or once approved where that is required. */
@Command(namespace = Messages.NAMESPACE, name = "SubmitDraft", version = "1")
public record SubmitDraft(Statement statement, Wording wording, AccountName author) {

  public SubmitDraft {
    Checked.required("statement", statement);
    Checked.required("wording", wording);
    Checked.required("author", author);
    boolean profile = statement.subject().kind() == SubjectKind.PARTICIPANT;
    if (profile != (wording.profile() != null)) {
      throw new InvalidValue("wording", profile ? "must be a profile" : "must be a posting");
    }
  }
}
