package ma.maillage.api.introductions;

import java.util.List;
import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;

/** Whose quotas are spent must be said. */
public record SidesNotNamed(ConnectionId connection, List<ParticipantId> sides) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "connection " + connection + " is relayed to " + sides + ", both of which must be named";
  }
}
