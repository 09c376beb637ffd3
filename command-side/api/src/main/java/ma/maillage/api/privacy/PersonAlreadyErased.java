package ma.maillage.api.privacy;

import ma.maillage.api.Refusal;

/** What is erased stays so. */
public record PersonAlreadyErased(PersonId person) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "contact " + person + " was erased for good; record the person as a new contact";
  }
}
