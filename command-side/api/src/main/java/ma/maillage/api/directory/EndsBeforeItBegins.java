package ma.maillage.api.directory;

import java.time.LocalDate;
import ma.maillage.api.Refusal;

/** The end is before the beginning. */
public record EndsBeforeItBegins(Membership membership, LocalDate since, LocalDate until)
    implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "it began on " + since + " and cannot end on " + until;
  }
}
