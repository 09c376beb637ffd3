package ma.maillage.api.introductions;

import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;

/** Only the two sides of a connection decide for themselves. */
public record NotASide(ConnectionId connection, ParticipantId participant) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "participant " + participant + " is no side of connection " + connection;
  }
}
