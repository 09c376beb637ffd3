package ma.maillage.api.renewal;

import java.time.LocalDate;
import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.Subject;

/** A need or an offer is past its last day. */
public record PostingOver(Subject subject, LocalDate lastDay) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return subject + " held until " + lastDay + "; publish it anew";
  }
}
