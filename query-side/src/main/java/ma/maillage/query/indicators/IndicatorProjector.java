package ma.maillage.query.indicators;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.introductions.ConnectionConcluded;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionMeetingAgreed;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.api.introductions.Outcome;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.OfferWithdrawn;
import ma.maillage.api.places.CandidateQueued;
import ma.maillage.api.places.PlaceApplicationSubmitted;
import ma.maillage.api.places.PlaceApplicationWithdrawn;
import ma.maillage.api.places.PlaceOffered;
import ma.maillage.api.places.SiteOpened;
import ma.maillage.api.places.TenantAdmitted;
import ma.maillage.api.places.TenantLeft;
import ma.maillage.api.representation.AmbassadorAppointed;
import ma.maillage.query.views.Projector;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** Counts what happens. Each event is counted where it happened, once. */
public final class IndicatorProjector implements Projector {

  private final Whereabouts whereabouts;
  private final CandidateCounter candidates;
  private final PostingCounter needs;
  private final PostingCounter offers;
  private final ConnectionCounter connections;
  private final Counts counts;

  IndicatorProjector(MongoDatabase database, String prefix, Counts counts) {
    this.counts = counts;
    this.whereabouts = new Whereabouts(database, prefix);
    this.candidates = new CandidateCounter(database, prefix, whereabouts, counts);
    this.needs =
        new PostingCounter(IndicatorId.NEEDS_OPEN, database, prefix + "needs", whereabouts, counts);
    this.offers =
        new PostingCounter(
            IndicatorId.OFFERS_OPEN, database, prefix + "offers", whereabouts, counts);
    this.connections = new ConnectionCounter(database, prefix, whereabouts, counts);
  }

  /** Another version of the definitions is another projector: it reads the log from its start. */
  @Override
  public String name() {
    return "indicators-" + Definitions.VERSION;
  }

  @EventHandler
  public void on(ParticipantRegistered event, EventPosition position) {
    whereabouts.on(event, position);
  }

  @EventHandler
  public void on(ParticipantDescribed event, EventPosition position) {
    whereabouts.on(event, position);
  }

  @EventHandler
  public void on(AmbassadorAppointed event, EventPosition position) {
    whereabouts.on(event, position);
  }

  @EventHandler
  public void on(SiteOpened event, EventPosition position) {
    candidates.opened(event.site(), event.city(), position);
  }

  @EventHandler
  public void on(PlaceApplicationSubmitted event, EventPosition position) {
    candidates.applied(event.application(), event.site(), event.participant(), position);
  }

  @EventHandler
  public void on(CandidateQueued event, EventPosition position, @Timestamp Instant at) {
    candidates.queued(event.application(), position, at);
  }

  @EventHandler
  public void on(PlaceOffered event, EventPosition position, @Timestamp Instant at) {
    candidates.served(event.application(), position, at);
  }

  @EventHandler
  public void on(PlaceApplicationWithdrawn event, EventPosition position, @Timestamp Instant at) {
    candidates.served(event.application(), position, at);
  }

  @EventHandler
  public void on(TenantAdmitted event, EventPosition position, @Timestamp Instant at) {
    candidates.admitted(event.application(), position, at);
  }

  @EventHandler
  public void on(TenantLeft event, EventPosition position, @Timestamp Instant at) {
    candidates.left(event.application(), position, at);
  }

  @EventHandler
  public void on(NeedPublished event, EventPosition position, @Timestamp Instant at) {
    needs.published(event.need(), event.owner(), event.posting(), position, at);
  }

  @EventHandler
  public void on(NeedWithdrawn event, EventPosition position, @Timestamp Instant at) {
    needs.withdrawn(event.need(), position, at);
  }

  @EventHandler
  public void on(OfferPublished event, EventPosition position, @Timestamp Instant at) {
    offers.published(event.offer(), event.owner(), event.posting(), position, at);
  }

  @EventHandler
  public void on(OfferWithdrawn event, EventPosition position, @Timestamp Instant at) {
    offers.withdrawn(event.offer(), position, at);
  }

  @EventHandler
  public void on(ConnectionProposed event, EventPosition position, @Timestamp Instant at) {
    connections.proposed(event, position, at);
  }

  @EventHandler
  public void on(ConnectionReopened event, EventPosition position, @Timestamp Instant at) {
    connections.reopened(event.connection(), position, at);
  }

  @EventHandler
  public void on(ConnectionRelayed event, EventPosition position, @Timestamp Instant at) {
    connections.stepped(IndicatorId.RELAYS, event.connection(), position, at);
  }

  @EventHandler
  public void on(IdentitiesRevealed event, EventPosition position, @Timestamp Instant at) {
    connections.stepped(IndicatorId.CONSENTS, event.connection(), position, at);
  }

  @EventHandler
  public void on(ConnectionMeetingAgreed event, EventPosition position, @Timestamp Instant at) {
    connections.joined(IndicatorId.MEETINGS, event.connection(), position, at);
  }

  @EventHandler
  public void on(ConnectionDismissed event, EventPosition position, @Timestamp Instant at) {
    connections.answered(event.connection(), position, at);
  }

  @EventHandler
  public void on(ConnectionDeclined event, EventPosition position, @Timestamp Instant at) {
    connections.answered(event.connection(), position, at);
  }

  @EventHandler
  public void on(ConnectionExpired event, EventPosition position, @Timestamp Instant at) {
    connections.unanswered(event.connection(), position, at);
  }

  @EventHandler
  public void on(ConnectionConcluded event, EventPosition position, @Timestamp Instant at) {
    if (event.outcome() == Outcome.NONE) {
      connections.answered(event.connection(), position, at);
    } else {
      connections.joined(IndicatorId.OUTCOMES, event.connection(), position, at);
    }
  }

  @Override
  public void clear() {
    counts.clear();
    whereabouts.clear();
    candidates.clear();
    needs.clear();
    offers.clear();
    connections.clear();
  }
}
