package ma.maillage.api.moderation;

import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.Subject;

/** Nobody ever wrote a draft of it. */
public record UnknownDraft(Subject subject) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "no draft of " + subject;
  }
}
