package ma.maillage.api.representation;

import java.util.Set;
import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;

/** A request is relayed only to members of the cluster that represents the city (R4). */
public record NotMembers(ParticipantId cluster, Set<ParticipantId> participants)
    implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "not members of cluster " + cluster + ": " + participants + "; relay to members only";
  }
}
