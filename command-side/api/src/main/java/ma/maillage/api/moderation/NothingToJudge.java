package ma.maillage.api.moderation;

import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.Subject;

/** No draft of it waits. */
public record NothingToJudge(Subject subject) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "no draft of " + subject + " waits";
  }
}
