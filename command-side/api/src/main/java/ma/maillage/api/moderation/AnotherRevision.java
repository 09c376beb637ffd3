package ma.maillage.api.moderation;

import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.Subject;

/** The draft was changed meanwhile; {@code revision} is the present one. */
public record AnotherRevision(Subject subject, int revision) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "the draft of " + subject + " is at revision " + revision + " now; read it again";
  }
}
