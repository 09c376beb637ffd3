package ma.maillage.api.introductions;

import ma.maillage.api.Refusal;

/** There is no such connection. */
public record UnknownConnection(ConnectionId connection) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "no connection " + connection;
  }
}
