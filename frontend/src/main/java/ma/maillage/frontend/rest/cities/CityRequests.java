package ma.maillage.frontend.rest.cities;

import java.util.Set;
import java.util.function.Predicate;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.representation.CityNotRepresented;
import ma.maillage.api.representation.CityRequestId;
import ma.maillage.api.representation.UnknownCityRequest;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.query.representation.AmbassadorView;
import ma.maillage.query.representation.CityRequestView;
import ma.maillage.query.representation.FindAmbassador;
import ma.maillage.query.representation.FindCityRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The requests of cities as somebody may see them. Any number of threads may use it. */
@Component
final class CityRequests {

  private final Queries queries;

  CityRequests(Queries queries) {
    this.queries = queries;
  }

  /** A request of a city that the actor represents. */
  CityRequestView forTriage(CityRequestId id, Actor actor) {
    CityRequestView request = find(id);
    actor.requireRepresenting(Set.of(request.city()));
    return request;
  }

  /** A request that the actor represents, asked for, or was asked to answer. */
  CityRequestView forReading(CityRequestId id, Actor actor) {
    CityRequestView request = find(id);
    ParticipantId own = actor.account().participant();
    boolean concerned =
        own != null && (own.equals(request.requester()) || request.members().contains(own));
    if (!concerned && !actor.represents(Set.of(request.city()))) {
      throw new AccessDeniedException(
          "only the ambassador of "
              + request.city()
              + ", whoever asked, who was asked and operators may see this");
    }
    return request;
  }

  /** The cluster that represents the city of a request. */
  ParticipantId cluster(CityRequestView request) {
    return queries
        .find(new FindAmbassador(request.city()), AmbassadorView.class)
        .orElseThrow(() -> new RefusedException(new CityNotRepresented(request.city())))
        .cluster();
  }

  void await(CityRequestId id, Predicate<CityRequestView> shows) {
    queries.await(new FindCityRequest(id), CityRequestView.class, shows);
  }

  private CityRequestView find(CityRequestId id) {
    return queries
        .find(new FindCityRequest(id), CityRequestView.class)
        .orElseThrow(() -> new RefusedException(new UnknownCityRequest(id)));
  }
}
