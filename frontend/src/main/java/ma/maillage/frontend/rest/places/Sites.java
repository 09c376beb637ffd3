package ma.maillage.frontend.rest.places;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import ma.maillage.api.RefusedException;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.SiteId;
import ma.maillage.api.places.UnknownPlaceApplication;
import ma.maillage.api.places.UnknownSite;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.places.FindPlaceApplication;
import ma.maillage.query.places.FindSite;
import ma.maillage.query.places.PlaceApplicationView;
import ma.maillage.query.places.SiteView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sites and applications as they are, and what somebody may do with them. */
@Component
final class Sites {

  private final Queries queries;
  private final InstantSource clock;

  Sites(Queries queries, InstantSource clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /** The time that decisions go by. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  LocalDate dayOr(@Nullable LocalDate given) {
    return given == null ? now().atZone(ZoneOffset.UTC).toLocalDate() : given;
  }

  SiteView site(SiteId id, @Nullable LocalDate on) {
    return queries
        .find(new FindSite(id, dayOr(on)), SiteView.class)
        .orElseThrow(() -> new RefusedException(new UnknownSite(id)));
  }

  Mandate requireRunning(SiteId id, Actor actor) {
    SiteView site = site(id, null);
    return actor.requireRunning(site.city(), site.operator().id());
  }

  PlaceApplicationView application(SiteId site, PlaceApplicationId id) {
    return queries
        .find(new FindPlaceApplication(id), PlaceApplicationView.class)
        .filter(found -> found.site().equals(site))
        .orElseThrow(() -> new RefusedException(new UnknownPlaceApplication(id, site)));
  }

  /** The mandate to act for the candidate of an application. */
  Mandate requireActing(SiteId site, PlaceApplicationId id, Actor actor) {
    return actor.requireActingFor(application(site, id).participant().id());
  }

  /** Waits until a view shows the application so. */
  void await(PlaceApplicationId id, Predicate<PlaceApplicationView> shows) {
    queries.await(new FindPlaceApplication(id), PlaceApplicationView.class, shows);
  }
}
