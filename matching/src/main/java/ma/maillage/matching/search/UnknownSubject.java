package ma.maillage.matching.search;

import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.Subject;

/** Nothing of that kind and id is listed. */
public record UnknownSubject(Subject subject) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "nothing is listed as " + subject;
  }
}
