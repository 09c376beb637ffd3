package ma.maillage.query.indicators;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.representation.AmbassadorAppointed;
import ma.maillage.query.subjects.Parties;
import ma.maillage.query.subjects.Party;
import ma.maillage.query.views.Views;
import org.jspecify.annotations.Nullable;

/**
 * Under which city, cluster and sectors something counts now. Same thread rule as {@link Views}.
 */
final class Whereabouts {

  /** The cluster that has an ambassador in a city. */
  public record Represented(ParticipantId cluster) {}

  private final Parties parties;
  private final Views<Represented> clusters;

  Whereabouts(MongoDatabase database, String prefix) {
    this.parties = Parties.in(database, prefix + "participants");
    this.clusters = Views.in(database, prefix + "clusters", Represented.class);
  }

  void on(ParticipantRegistered event, EventPosition position) {
    parties.on(event, position);
  }

  void on(ParticipantDescribed event, EventPosition position) {
    parties.on(event, position, changed -> {});
  }

  void on(AmbassadorAppointed event, EventPosition position) {
    clusters.put(event.city(), position, new Represented(event.cluster()));
  }

  Party party(ParticipantId id) {
    return parties.get(id);
  }

  Optional<ParticipantId> clusterOf(@Nullable CityCode city) {
    return city == null ? Optional.empty() : clusters.find(city).map(Represented::cluster);
  }

  /** The whole, a participant's city and cluster, and its sectors. */
  List<Dimension> of(ParticipantId id) {
    Party party = party(id);
    return of(party.city() == null ? List.of() : List.of(party.city()), party.sectors());
  }

  /** The whole, these cities, their clusters, and these sectors. */
  List<Dimension> of(Collection<CityCode> cities, Collection<String> sectors) {
    Set<Dimension> all = new LinkedHashSet<>();
    all.add(Dimension.ALL);
    for (CityCode city : cities) {
      all.add(new Dimension(By.CITY, city.value()));
      clusterOf(city).ifPresent(cluster -> all.add(new Dimension(By.CLUSTER, cluster.value())));
    }
    sectors.forEach(sector -> all.add(new Dimension(By.SECTOR, sector)));
    return new ArrayList<>(all);
  }

  void clear() {
    parties.clear();
    clusters.clear();
  }
}
