package ma.maillage.app.places;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import ma.maillage.api.Refusal;
import ma.maillage.api.TagKeys;
import ma.maillage.api.places.CandidateMoved;
import ma.maillage.api.places.CandidateQueued;
import ma.maillage.api.places.CandidateRecommended;
import ma.maillage.api.places.DatedFacts;
import ma.maillage.api.places.EligibilityRulesSet;
import ma.maillage.api.places.Measure;
import ma.maillage.api.places.PlaceApplicationCompleted;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.PlaceApplicationNotThere;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.api.places.PlaceApplicationSubmitted;
import ma.maillage.api.places.PlaceApplicationWithdrawn;
import ma.maillage.api.places.PlaceDeclined;
import ma.maillage.api.places.PlaceOfferLapsed;
import ma.maillage.api.places.PlaceOffered;
import ma.maillage.api.places.SiteFactStated;
import ma.maillage.api.places.SiteId;
import ma.maillage.api.places.SiteOpened;
import ma.maillage.api.places.TenantAdmitted;
import ma.maillage.api.places.TenantLeft;
import ma.maillage.api.places.UnknownPlaceApplication;
import ma.maillage.api.places.UnknownSite;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides about the places of a site: what is known of it, each application, and
 * the queue from its head.
 */
@EventSourcedEntity
record Site(
    boolean opened,
    DatedFacts known,
    Map<PlaceApplicationId, Candidacy> candidacies,
    List<PlaceApplicationId> queue) {

  @EntityCreator
  Site() {
    this(false, DatedFacts.NONE, Map.of(), List.of());
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(SiteId site) {
    return Boundary.events(
        TagKeys.SITE,
        site,
        SiteOpened.class,
        SiteFactStated.class,
        EligibilityRulesSet.class,
        PlaceApplicationSubmitted.class,
        PlaceApplicationCompleted.class,
        PlaceApplicationWithdrawn.class,
        CandidateQueued.class,
        CandidateRecommended.class,
        CandidateMoved.class,
        PlaceOffered.class,
        PlaceDeclined.class,
        PlaceOfferLapsed.class,
        TenantAdmitted.class,
        TenantLeft.class);
  }

  /** The places nobody has nor was offered; null when capacity or what others hold is unknown. */
  @Nullable Integer free(LocalDate day) {
    Integer capacity = known.on(day, Measure.CAPACITY);
    Integer others = known.on(day, Measure.HELD_BY_OTHERS);
    return capacity == null || others == null ? null : Integer.valueOf(capacity - others - held());
  }

  int held() {
    return (int) candidacies.values().stream().filter(Candidacy::holdsAPlace).count();
  }

  /** Why the application is in none of the states the command needs, or null when it is. */
  @Nullable Refusal unless(
      SiteId site, PlaceApplicationId application, Set<PlaceApplicationStatus> wanted) {
    if (!opened) {
      return new UnknownSite(site);
    }
    Candidacy candidacy = candidacies.get(application);
    if (candidacy == null) {
      return new UnknownPlaceApplication(application, site);
    }
    return wanted.contains(candidacy.status())
        ? null
        : new PlaceApplicationNotThere(application, candidacy.status());
  }

  /** The application, which must be there. */
  Candidacy candidacy(PlaceApplicationId application) {
    return Objects.requireNonNull(candidacies.get(application), application::value);
  }

  @EventSourcingHandler
  Site evolve(SiteOpened event) {
    return new Site(true, known, candidacies, queue);
  }

  @EventSourcingHandler
  Site evolve(SiteFactStated event) {
    return new Site(opened, known.with(event.fact()), candidacies, queue);
  }

  @EventSourcingHandler
  Site evolve(EligibilityRulesSet event) {
    return new Site(opened, known.with(event.rules()), candidacies, queue);
  }

  @EventSourcingHandler
  Site evolve(PlaceApplicationSubmitted event) {
    return with(event.application(), Candidacy.of(event), queue);
  }

  @EventSourcingHandler
  Site evolve(PlaceApplicationCompleted event) {
    return change(event.application(), candidacy -> candidacy.completed(event));
  }

  @EventSourcingHandler
  Site evolve(PlaceApplicationWithdrawn event) {
    return end(event.application(), PlaceApplicationStatus.WITHDRAWN);
  }

  @EventSourcingHandler
  Site evolve(CandidateQueued event) {
    return with(
        event.application(),
        candidacy(event.application()),
        Queue.joined(queue, event.application()));
  }

  @EventSourcingHandler
  Site evolve(CandidateRecommended event) {
    return change(event.application(), candidacy -> candidacy.recommended(event.recommendedBy()));
  }

  @EventSourcingHandler
  Site evolve(CandidateMoved event) {
    return with(
        event.application(),
        candidacy(event.application()).moved(event.to() < event.from()),
        Queue.moved(queue, event.application(), event.to()));
  }

  @EventSourcingHandler
  Site evolve(PlaceOffered event) {
    return with(
        event.application(),
        candidacy(event.application()).offered(event.until()),
        Queue.left(queue, event.application()));
  }

  @EventSourcingHandler
  Site evolve(PlaceDeclined event) {
    return end(event.application(), PlaceApplicationStatus.DECLINED);
  }

  @EventSourcingHandler
  Site evolve(PlaceOfferLapsed event) {
    return end(event.application(), PlaceApplicationStatus.LAPSED);
  }

  @EventSourcingHandler
  Site evolve(TenantAdmitted event) {
    return end(event.application(), PlaceApplicationStatus.ADMITTED);
  }

  @EventSourcingHandler
  Site evolve(TenantLeft event) {
    return end(event.application(), PlaceApplicationStatus.LEFT);
  }

  private Site end(PlaceApplicationId application, PlaceApplicationStatus status) {
    return with(
        application, candidacy(application).becomes(status), Queue.left(queue, application));
  }

  private Site change(PlaceApplicationId application, UnaryOperator<Candidacy> change) {
    return with(application, change.apply(candidacy(application)), queue);
  }

  private Site with(
      PlaceApplicationId application, Candidacy candidacy, List<PlaceApplicationId> order) {
    Map<PlaceApplicationId, Candidacy> all = new LinkedHashMap<>(candidacies);
    all.put(application, candidacy);
    return new Site(opened, known, all, order);
  }
}
