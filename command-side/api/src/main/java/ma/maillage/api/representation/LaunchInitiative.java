package ma.maillage.api.representation;

import java.util.Set;
import ma.maillage.api.Checked;
import ma.maillage.api.CityCode;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.Posting;
import org.axonframework.messaging.commandhandling.annotation.Command;

/**
 * Publishes an initiative of a thematic committee as a standing need that looks for outlets in
 * cities of its choice.
 */
@Command(namespace = Messages.NAMESPACE, name = "LaunchInitiative", version = "1")
public record LaunchInitiative(
    NeedId need, ParticipantId committee, Set<CityCode> cities, Posting posting) {

  private static final int MOST_CITIES = 100;

  public LaunchInitiative {
    Checked.required("need", need);
    Checked.required("committee", committee);
    Checked.required("posting", posting);
    cities = Set.copyOf(cities);
    if (cities.isEmpty() || cities.size() > MOST_CITIES) {
      throw new InvalidValue("cities", "must name 1 to " + MOST_CITIES);
    }
  }
}
