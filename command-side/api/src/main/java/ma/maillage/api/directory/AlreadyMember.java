package ma.maillage.api.directory;

import java.time.LocalDate;
import ma.maillage.api.Refusal;

/** It belongs to it already, or did until a later day; {@code day} is the one or the other. */
public record AlreadyMember(Membership membership, LocalDate day) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "participant "
        + membership.participant()
        + " is "
        + membership.kind()
        + " in "
        + membership.organisation()
        + " since, or was until, "
        + day
        + "; end that first, or begin later";
  }
}
