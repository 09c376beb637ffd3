package ma.maillage.api.introductions;

import ma.maillage.api.Refusal;

/** The connection is not in the state the command needs. */
public record ConnectionNotOpen(ConnectionId connection, ConnectionStatus status)
    implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "connection " + connection + " is " + status + " and cannot change that way";
  }
}
