package ma.maillage.query.places;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ma.maillage.api.CityCode;
import ma.maillage.api.places.CandidateMoved;
import ma.maillage.api.places.DatedFacts;
import ma.maillage.api.places.FactDate;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.SiteId;
import ma.maillage.api.places.SiteOpened;
import ma.maillage.api.places.Source;
import ma.maillage.query.subjects.Party;

/**
 * As stored: what is known of a site and who has, is offered or waits for a place, each in order.
 */
public record StoredSite(
    SiteId id,
    String name,
    CityCode city,
    Party operator,
    FactDate openedIn,
    Source source,
    DatedFacts known,
    List<PlaceApplicationId> tenants,
    List<PlaceApplicationId> offers,
    List<PlaceApplicationId> queue,
    List<OrderChange> orderChanges) {

  /** The last ones tell a candidate why its position changed. */
  private static final int KEPT_CHANGES = 50;

  static StoredSite of(SiteOpened event, Party operator) {
    return new StoredSite(
        event.site(),
        event.name(),
        event.city(),
        operator,
        event.openedIn(),
        event.source(),
        DatedFacts.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  StoredSite knowing(DatedFacts facts) {
    return new StoredSite(
        id, name, city, operator, openedIn, source, facts, tenants, offers, queue, orderChanges);
  }

  StoredSite queued(PlaceApplicationId application) {
    return places(tenants, offers, and(queue, application));
  }

  StoredSite offered(PlaceApplicationId application) {
    return places(tenants, and(offers, application), without(queue, application));
  }

  StoredSite admitted(PlaceApplicationId application) {
    return places(and(tenants, application), without(offers, application), queue);
  }

  StoredSite ended(PlaceApplicationId application) {
    return places(
        without(tenants, application), without(offers, application), without(queue, application));
  }

  StoredSite moved(CandidateMoved event, Instant at) {
    List<PlaceApplicationId> order = new ArrayList<>(without(queue, event.application()));
    order.add(event.to() - 1, event.application());
    OrderChange change = new OrderChange(event.from(), event.to(), event.reason(), at);
    return new StoredSite(
        id,
        name,
        city,
        operator,
        openedIn,
        source,
        known,
        tenants,
        offers,
        order,
        Stream.concat(Stream.of(change), orderChanges.stream()).limit(KEPT_CHANGES).toList());
  }

  private StoredSite places(
      List<PlaceApplicationId> newTenants,
      List<PlaceApplicationId> newOffers,
      List<PlaceApplicationId> newQueue) {
    return new StoredSite(
        id,
        name,
        city,
        operator,
        openedIn,
        source,
        known,
        newTenants,
        newOffers,
        newQueue,
        orderChanges);
  }

  private static List<PlaceApplicationId> and(
      List<PlaceApplicationId> list, PlaceApplicationId application) {
    return Stream.concat(list.stream(), Stream.of(application)).toList();
  }

  private static List<PlaceApplicationId> without(
      List<PlaceApplicationId> list, PlaceApplicationId application) {
    return list.stream().filter(other -> !other.equals(application)).toList();
  }
}
