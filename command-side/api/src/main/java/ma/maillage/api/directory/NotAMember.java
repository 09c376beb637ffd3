package ma.maillage.api.directory;

import ma.maillage.api.Refusal;

/** There is nothing to end. */
public record NotAMember(Membership membership) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "participant "
        + membership.participant()
        + " is not "
        + membership.kind()
        + " in "
        + membership.organisation();
  }
}
