package ma.maillage.api.introductions;

import java.time.Instant;
import ma.maillage.api.Refusal;

/** Its time has not come. */
public record NotDueYet(ConnectionId connection, Instant due) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "connection " + connection + " is due at " + due;
  }
}
