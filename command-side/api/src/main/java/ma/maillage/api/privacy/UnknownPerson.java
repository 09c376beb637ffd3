package ma.maillage.api.privacy;

import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;

/** The participant has no such contact. */
public record UnknownPerson(PersonId person, ParticipantId participant) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "participant " + participant + " has no contact " + person;
  }
}
