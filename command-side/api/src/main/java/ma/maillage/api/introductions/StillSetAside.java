package ma.maillage.api.introductions;

import ma.maillage.api.Refusal;

/** The pair was set aside, and nothing that was said of either changed since. */
public record StillSetAside(ConnectionId connection, ConnectionStatus status) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "connection "
        + connection
        + " was set aside as "
        + status
        + "; it can be proposed again once a side changes its kind, description, sectors, segments, keywords or place";
  }
}
