package ma.maillage.api.introductions;

import ma.maillage.api.Refusal;

/** The pair was proposed before. */
public record ConnectionAlreadyProposed(ConnectionId connection) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "these two were proposed to each other before, as connection " + connection;
  }
}
