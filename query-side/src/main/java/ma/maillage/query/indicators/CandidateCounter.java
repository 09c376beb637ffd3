package ma.maillage.query.indicators;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.SiteId;
import ma.maillage.query.views.Views;

/** Counts who waits for the places of sites, who comes and who goes. */
final class CandidateCounter {

  /** Where a site is. */
  public record SiteCity(CityCode city) {}

  /** A candidate or tenant: under what it counts, and whether it waits. */
  public record Candidate(List<Dimension> where, boolean queued) {

    public Candidate {
      where = List.copyOf(where);
    }
  }

  private final Views<SiteCity> sites;
  private final Views<Candidate> candidates;
  private final Whereabouts whereabouts;
  private final Counts counts;

  CandidateCounter(MongoDatabase database, String prefix, Whereabouts whereabouts, Counts counts) {
    this.sites = Views.in(database, prefix + "sites", SiteCity.class);
    this.candidates = Views.in(database, prefix + "candidates", Candidate.class);
    this.whereabouts = whereabouts;
    this.counts = counts;
  }

  void opened(SiteId site, CityCode city, EventPosition position) {
    sites.put(site, position, new SiteCity(city));
  }

  void applied(
      PlaceApplicationId application,
      SiteId site,
      ParticipantId participant,
      EventPosition position) {
    List<Dimension> where =
        new ArrayList<>(
            whereabouts.of(
                List.of(sites.get(site).city()), whereabouts.party(participant).sectors()));
    where.add(new Dimension(By.SITE, site.value()));
    candidates.put(application, position, new Candidate(where, false));
  }

  void queued(PlaceApplicationId application, EventPosition position, Instant at) {
    become(application, true, 0, 0, position, at);
  }

  /** It waits no more. */
  void served(PlaceApplicationId application, EventPosition position, Instant at) {
    become(application, false, 0, 0, position, at);
  }

  void admitted(PlaceApplicationId application, EventPosition position, Instant at) {
    become(application, false, 1, 1, position, at);
  }

  void left(PlaceApplicationId application, EventPosition position, Instant at) {
    become(application, false, -1, 0, position, at);
  }

  private void become(
      PlaceApplicationId application,
      boolean queued,
      int hosted,
      int arrived,
      EventPosition position,
      Instant at) {
    candidates.change(
        application,
        position,
        before -> {
          Tally tally = new Tally();
          if (before.queued() != queued) {
            tally.count(IndicatorId.QUEUE, before.where(), at, queued ? 1 : -1);
          }
          if (hosted != 0) {
            tally.count(IndicatorId.HOSTED, before.where(), at, hosted);
          }
          if (arrived != 0) {
            tally.count(IndicatorId.ARRIVALS, before.where(), at, arrived);
          }
          counts.add(position, tally);
          return new Candidate(before.where(), queued);
        });
  }

  void clear() {
    sites.clear();
    candidates.clear();
  }
}
