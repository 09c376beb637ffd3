package ma.maillage.app.places;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.CandidateMoved;
import ma.maillage.api.places.CandidateQueued;
import ma.maillage.api.places.MoveReason;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.PlaceOffered;
import ma.maillage.api.places.SiteId;
import ma.maillage.api.places.TenantAdmitted;

/** Who gets a free place: those who wait, from the head, before anybody new. */
final class Allocation {

  /** How long a place is kept for whom it was offered. */
  static final Duration TIME_TO_ANSWER = Duration.ofDays(14);

  private Allocation() {}

  static LocalDate day(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** Offers every free place to the head of the queue. */
  static List<PlaceOffered> offers(SiteId id, Site site, Instant at) {
    return site.queue().stream()
        .limit(freePlaces(site, at))
        .map(
            next ->
                new PlaceOffered(
                    next, id, site.candidacy(next).participant(), at.plus(TIME_TO_ANSWER)))
        .toList();
  }

  /**
   * Admits an eligible candidate when a place is left for it, or else puts it into the queue: at
   * the end, and from there to where a recommendation brings it.
   */
  static List<Object> seat(SiteId id, Site site, PlaceApplicationId application, Instant at) {
    ParticipantId participant = site.candidacy(application).participant();
    List<Object> events = new ArrayList<>();
    Site settled = site;
    for (PlaceOffered offer : offers(id, site, at)) {
      events.add(offer);
      settled = settled.evolve(offer);
    }
    if (freePlaces(settled, at) > 0) {
      events.add(new TenantAdmitted(application, id, participant));
      return events;
    }
    CandidateQueued queued =
        new CandidateQueued(application, id, participant, settled.queue().size() + 1);
    events.add(queued);
    if (site.candidacy(application).isRecommended()) {
      events.addAll(recommended(id, settled.evolve(queued), application));
    }
    return events;
  }

  /**
   * Moves a recommended candidate ahead of those who are not, but behind whoever stands firm: the
   * recommended before it, and those who were moved up by hand.
   */
  static List<CandidateMoved> recommended(SiteId id, Site site, PlaceApplicationId application) {
    int from = Queue.position(site.queue(), application);
    int to = from;
    while (to > 1 && !site.candidacy(site.queue().get(to - 2)).firm()) {
      to--;
    }
    return to == from
        ? List.of()
        : List.of(
            new CandidateMoved(
                application,
                id,
                site.candidacy(application).participant(),
                from,
                to,
                MoveReason.RECOMMENDATION,
                null));
  }

  private static int freePlaces(Site site, Instant at) {
    Integer free = site.free(day(at));
    return free == null ? 0 : Math.max(0, free);
  }
}
