package ma.maillage.api.representation;

import java.util.Set;
import ma.maillage.api.Checked;
import ma.maillage.api.CityCode;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;

/**
 * Relays a request of a city to members of the cluster that represents it, 1 to 50.
 *
 * @param cluster which represents the city; members of another one are refused
 */
@Command(namespace = Messages.NAMESPACE, name = "RelayCityRequest", version = "1")
public record RelayCityRequest(
    CityRequestId request,
    CityCode city,
    ParticipantId cluster,
    Set<ParticipantId> members,
    @Nullable String comment) {

  private static final int MOST_MEMBERS = 50;
  private static final int LONGEST_COMMENT = 2000;

  public RelayCityRequest {
    Checked.required("request", request);
    Checked.required("city", city);
    Checked.required("cluster", cluster);
    members = Set.copyOf(members);
    if (members.isEmpty() || members.size() > MOST_MEMBERS) {
      throw new InvalidValue("members", "must name 1 to " + MOST_MEMBERS);
    }
    comment = Checked.optionalText("comment", comment, LONGEST_COMMENT);
  }
}
