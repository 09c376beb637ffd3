package ma.maillage.api.moderation;

import ma.maillage.api.AccountName;
import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.Subject;

/** Nobody judges what it wrote itself, also for somebody else. */
public record OwnDraft(Subject subject, AccountName judge) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return judge + " wrote the draft of " + subject + "; somebody else has to judge it";
  }
}
