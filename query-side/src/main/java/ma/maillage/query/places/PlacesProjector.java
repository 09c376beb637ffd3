package ma.maillage.query.places;

import java.time.Instant;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.places.CandidateMoved;
import ma.maillage.api.places.CandidateQueued;
import ma.maillage.api.places.CandidateRecommended;
import ma.maillage.api.places.EligibilityRulesSet;
import ma.maillage.api.places.PlaceApplicationCompleted;
import ma.maillage.api.places.PlaceApplicationId;
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
import ma.maillage.query.subjects.Parties;
import ma.maillage.query.subjects.Party;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;
import org.jspecify.annotations.Nullable;

/** Keeps the sites and the applications for their places. */
public final class PlacesProjector implements Projector {

  private final Views<StoredSite> sites;
  private final Views<PlaceApplicationView> applications;
  private final Parties parties;

  PlacesProjector(
      Views<StoredSite> sites, Views<PlaceApplicationView> applications, Parties parties) {
    this.sites = sites;
    this.applications = applications;
    this.parties = parties;
  }

  @Override
  public String name() {
    return "places";
  }

  @EventHandler
  public void on(ParticipantRegistered event, EventPosition position) {
    parties.on(event, position);
  }

  @EventHandler
  public void on(ParticipantDescribed event, EventPosition position) {
    parties.on(event, position, this::describe);
  }

  private void describe(Party party) {
    sites.refresh(Fields.of("operator", party.id()), "operator", party);
    applications.refresh(Fields.of("participant", party.id()), "participant", party);
  }

  @EventHandler
  public void on(SiteOpened event, EventPosition position) {
    sites.put(event.site(), position, StoredSite.of(event, parties.get(event.operator())));
  }

  @EventHandler
  public void on(SiteFactStated event, EventPosition position) {
    sites.change(event.site(), position, site -> site.knowing(site.known().with(event.fact())));
  }

  @EventHandler
  public void on(EligibilityRulesSet event, EventPosition position) {
    sites.change(event.site(), position, site -> site.knowing(site.known().with(event.rules())));
  }

  @EventHandler
  public void on(PlaceApplicationSubmitted event, EventPosition position, @Timestamp Instant at) {
    applications.put(
        event.application(),
        position,
        PlaceApplicationView.of(
            event, sites.get(event.site()), parties.get(event.participant()), at));
  }

  @EventHandler
  public void on(PlaceApplicationCompleted event, EventPosition position, @Timestamp Instant at) {
    applications.change(event.application(), position, view -> view.completed(event, at));
  }

  @EventHandler
  public void on(CandidateQueued event, EventPosition position, @Timestamp Instant at) {
    sites.change(event.site(), position, site -> site.queued(event.application()));
    become(event.application(), PlaceApplicationStatus.QUEUED, null, position, at);
  }

  @EventHandler
  public void on(CandidateRecommended event, EventPosition position, @Timestamp Instant at) {
    applications.change(
        event.application(),
        position,
        view ->
            view.recommended(
                new PlaceApplicationView.Recommendation(
                    event.recommendedBy(),
                    parties.get(event.recommendedBy()).name(),
                    event.comment(),
                    at)));
  }

  @EventHandler
  public void on(CandidateMoved event, EventPosition position, @Timestamp Instant at) {
    sites.change(event.site(), position, site -> site.moved(event, at));
    applications.change(
        event.application(),
        position,
        view ->
            view.moved(
                new PlaceApplicationView.Move(
                    event.from(), event.to(), event.reason(), event.comment(), at)));
  }

  @EventHandler
  public void on(PlaceOffered event, EventPosition position, @Timestamp Instant at) {
    sites.change(event.site(), position, site -> site.offered(event.application()));
    become(event.application(), PlaceApplicationStatus.OFFERED, event.until(), position, at);
  }

  @EventHandler
  public void on(TenantAdmitted event, EventPosition position, @Timestamp Instant at) {
    sites.change(event.site(), position, site -> site.admitted(event.application()));
    become(event.application(), PlaceApplicationStatus.ADMITTED, null, position, at);
  }

  @EventHandler
  public void on(PlaceDeclined event, EventPosition position, @Timestamp Instant at) {
    end(event.site(), event.application(), PlaceApplicationStatus.DECLINED, position, at);
  }

  @EventHandler
  public void on(PlaceOfferLapsed event, EventPosition position, @Timestamp Instant at) {
    end(event.site(), event.application(), PlaceApplicationStatus.LAPSED, position, at);
  }

  @EventHandler
  public void on(PlaceApplicationWithdrawn event, EventPosition position, @Timestamp Instant at) {
    end(event.site(), event.application(), PlaceApplicationStatus.WITHDRAWN, position, at);
  }

  @EventHandler
  public void on(TenantLeft event, EventPosition position, @Timestamp Instant at) {
    end(event.site(), event.application(), PlaceApplicationStatus.LEFT, position, at);
  }

  @Override
  public void clear() {
    sites.clear();
    applications.clear();
    parties.clear();
  }

  private void end(
      SiteId site,
      PlaceApplicationId application,
      PlaceApplicationStatus status,
      EventPosition position,
      Instant at) {
    sites.change(site, position, stored -> stored.ended(application));
    become(application, status, null, position, at);
  }

  private void become(
      PlaceApplicationId application,
      PlaceApplicationStatus status,
      @Nullable Instant until,
      EventPosition position,
      Instant at) {
    applications.change(application, position, view -> view.becomes(status, until, at));
  }
}
