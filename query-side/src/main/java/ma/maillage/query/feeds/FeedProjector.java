package ma.maillage.query.feeds;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Set;
import ma.maillage.api.EventPosition;
import ma.maillage.api.deals.DealAmended;
import ma.maillage.api.deals.DealChangeMatched;
import ma.maillage.api.deals.DealClosed;
import ma.maillage.api.deals.DealMatched;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.DealReleased;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.introductions.ConnectionConcluded;
import ma.maillage.api.introductions.ConnectionConsented;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionMeetingAgreed;
import ma.maillage.api.introductions.ConnectionMeetingProposed;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionReminded;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.ConnectionSnoozed;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.places.CandidateMoved;
import ma.maillage.api.places.CandidateQueued;
import ma.maillage.api.places.PlaceDeclined;
import ma.maillage.api.places.PlaceOfferLapsed;
import ma.maillage.api.places.PlaceOffered;
import ma.maillage.api.places.TenantAdmitted;
import ma.maillage.api.places.TenantLeft;
import ma.maillage.api.renewal.RenewalAsked;
import ma.maillage.api.renewal.Renewed;
import ma.maillage.api.representation.CityRequestDeclined;
import ma.maillage.api.representation.CityRequestRelayed;
import ma.maillage.api.representation.CityRequestSubmitted;
import ma.maillage.query.connections.ConnectionProjector;
import ma.maillage.query.deals.DealProjector;
import ma.maillage.query.views.Projector;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/**
 * Tells the channels what happened. It keeps connections and deals of its own, by the same code as
 * their views, so that an item says how things stood at that point of the log, whenever it is
 * replayed.
 */
public final class FeedProjector implements Projector {

  private final Herald herald;
  private final ConnectionProjector connections;
  private final DealProjector deals;

  FeedProjector(MongoDatabase database, Herald herald) {
    this.herald = herald;
    this.connections = ConnectionProjector.in(database, "feed_", herald::connection);
    this.deals = DealProjector.in(database, "feed_");
  }

  @Override
  public String name() {
    return "feeds";
  }

  @Override
  public int version() {
    return 3;
  }

  @EventHandler
  public void on(ParticipantRegistered event, EventPosition position) {
    connections.on(event, position);
    deals.on(event, position);
  }

  @EventHandler
  public void on(ParticipantDescribed event, EventPosition position) {
    connections.on(event, position);
    deals.on(event, position);
  }

  @EventHandler
  public void on(NeedPublished event, EventPosition position) {
    connections.on(event, position);
  }

  @EventHandler
  public void on(OfferPublished event, EventPosition position) {
    connections.on(event, position);
  }

  @EventHandler
  public void on(DealOpened event, EventPosition position, @Timestamp Instant at) {
    connections.on(event, position);
    deals.on(event, position, at);
  }

  @EventHandler
  public void on(ConnectionProposed event, EventPosition position, @Timestamp Instant at) {
    connections.on(event, position, at);
  }

  @EventHandler
  public void on(ConnectionRelayed event, EventPosition position, @Timestamp Instant at) {
    connections.on(event, position, at);
  }

  @EventHandler
  public void on(ConnectionDismissed event, EventPosition position, @Timestamp Instant at) {
    connections.on(event, position, at);
  }

  @EventHandler
  public void on(ConnectionReopened event, EventPosition position, @Timestamp Instant at) {
    connections.on(event, position, at);
  }

  @EventHandler
  public void on(ConnectionConsented event, EventPosition position, @Timestamp Instant at) {
    connections.on(event, position, at);
  }

  @EventHandler
  public void on(ConnectionDeclined event, EventPosition position, @Timestamp Instant at) {
    connections.on(event, position, at);
  }

  @EventHandler
  public void on(IdentitiesRevealed event, EventPosition position, @Timestamp Instant at) {
    connections.on(event, position, at);
  }

  @EventHandler
  public void on(ConnectionSnoozed event, EventPosition position, @Timestamp Instant at) {
    connections.on(event, position, at);
  }

  @EventHandler
  public void on(ConnectionMeetingProposed event, EventPosition position, @Timestamp Instant at) {
    connections.on(event, position, at);
  }

  @EventHandler
  public void on(ConnectionMeetingAgreed event, EventPosition position, @Timestamp Instant at) {
    connections.on(event, position, at);
  }

  @EventHandler
  public void on(ConnectionConcluded event, EventPosition position, @Timestamp Instant at) {
    connections.on(event, position, at);
  }

  @EventHandler
  public void on(ConnectionReminded event, EventPosition position, @Timestamp Instant at) {
    connections.on(event, position, at);
  }

  @EventHandler
  public void on(ConnectionExpired event, EventPosition position, @Timestamp Instant at) {
    connections.on(event, position, at);
  }

  @EventHandler
  public void on(DealMatched event, EventPosition position, @Timestamp Instant at) {
    herald.deal(deals.get(event.deal()), event.subscriptions(), event.held(), position, at, event);
  }

  @EventHandler
  public void on(DealChangeMatched event, EventPosition position, @Timestamp Instant at) {
    herald.deal(deals.get(event.deal()), event.subscriptions(), event.held(), position, at, event);
  }

  @EventHandler
  public void on(DealReleased event, EventPosition position, @Timestamp Instant at) {
    herald.deal(
        deals.get(event.deal()), Set.of(event.subscription()), Set.of(), position, at, event);
  }

  @EventHandler
  public void on(DealAmended event, EventPosition position) {
    deals.on(event, position);
  }

  @EventHandler
  public void on(DealClosed event, EventPosition position) {
    deals.on(event, position);
  }

  @EventHandler
  public void on(CandidateQueued event, EventPosition position, @Timestamp Instant at) {
    herald.place(event.site(), event.participant(), position, at, event);
  }

  @EventHandler
  public void on(CandidateMoved event, EventPosition position, @Timestamp Instant at) {
    herald.place(event.site(), event.participant(), position, at, event);
  }

  @EventHandler
  public void on(PlaceOffered event, EventPosition position, @Timestamp Instant at) {
    herald.place(event.site(), event.participant(), position, at, event);
  }

  @EventHandler
  public void on(PlaceDeclined event, EventPosition position, @Timestamp Instant at) {
    herald.place(event.site(), event.participant(), position, at, event);
  }

  @EventHandler
  public void on(PlaceOfferLapsed event, EventPosition position, @Timestamp Instant at) {
    herald.place(event.site(), event.participant(), position, at, event);
  }

  @EventHandler
  public void on(TenantAdmitted event, EventPosition position, @Timestamp Instant at) {
    herald.place(event.site(), event.participant(), position, at, event);
  }

  @EventHandler
  public void on(TenantLeft event, EventPosition position, @Timestamp Instant at) {
    herald.place(event.site(), event.participant(), position, at, event);
  }

  @EventHandler
  public void on(CityRequestSubmitted event, EventPosition position, @Timestamp Instant at) {
    herald.cityRequest("CityRequestSubmitted", position, at, CityRequestNews.of(event));
  }

  @EventHandler
  public void on(CityRequestRelayed event, EventPosition position, @Timestamp Instant at) {
    herald.cityRequest("CityRequestRelayed", position, at, CityRequestNews.of(event));
  }

  @EventHandler
  public void on(CityRequestDeclined event, EventPosition position, @Timestamp Instant at) {
    herald.cityRequest("CityRequestDeclined", position, at, CityRequestNews.of(event));
  }

  @EventHandler
  public void on(RenewalAsked event, EventPosition position, @Timestamp Instant at) {
    herald.renewal(event.owner(), position, at, event);
  }

  @EventHandler
  public void on(Renewed event, EventPosition position, @Timestamp Instant at) {
    herald.renewal(event.owner(), position, at, event);
  }

  @Override
  public void clear() {
    herald.clear();
    connections.clear();
    deals.clear();
  }
}
