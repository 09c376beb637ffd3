package ma.maillage.query.connections;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import ma.maillage.api.CityCode;
import ma.maillage.api.EventPosition;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.introductions.ConnectionConcluded;
import ma.maillage.api.introductions.ConnectionConsented;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionMeetingAgreed;
import ma.maillage.api.introductions.ConnectionMeetingProposed;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionReminded;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.ConnectionSnoozed;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.Side;
import ma.maillage.api.introductions.Step;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.query.subjects.Parties;
import ma.maillage.query.subjects.Party;
import ma.maillage.query.subjects.Titles;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/**
 * Keeps every connection with its reasons, its status and the present names of its two sides, and
 * tells a listener of each change.
 */
public final class ConnectionProjector implements Projector {

  private final Views<ConnectionView> connections;
  private final Parties parties;
  private final Titles titles;
  private final ConnectionListener listener;

  ConnectionProjector(
      Views<ConnectionView> connections,
      Parties parties,
      Titles titles,
      ConnectionListener listener) {
    this.connections = connections;
    this.parties = parties;
    this.titles = titles;
    this.listener = listener;
  }

  /** Connections in collections of their own, whose names start with {@code prefix}. */
  public static ConnectionProjector in(
      MongoDatabase database, String prefix, ConnectionListener listener) {
    return new ConnectionProjector(
        Connections.views(database, prefix + "connections"),
        Parties.in(database, prefix + "connection_participants"),
        Titles.in(database, prefix + "connection_titles"),
        listener);
  }

  @Override
  public String name() {
    return "connections";
  }

  @Override
  public int version() {
    return 2;
  }

  @EventHandler
  public void on(ParticipantRegistered event, EventPosition position) {
    parties.on(event, position);
  }

  @EventHandler
  public void on(ParticipantDescribed event, EventPosition position) {
    parties.on(event, position, this::refresh);
  }

  @EventHandler
  public void on(NeedPublished event, EventPosition position) {
    titles.on(event, position);
  }

  @EventHandler
  public void on(OfferPublished event, EventPosition position) {
    titles.on(event, position);
  }

  @EventHandler
  public void on(DealOpened event, EventPosition position) {
    titles.on(event, position);
  }

  @EventHandler
  public void on(ConnectionProposed event, EventPosition position, @Timestamp Instant at) {
    ConnectionView view = view(event, position, at);
    listener.changed("ConnectionProposed", position, at, view);
    connections.put(event.connection(), position, view);
  }

  @EventHandler
  public void on(ConnectionRelayed event, EventPosition position, @Timestamp Instant at) {
    change(event.connection(), position, at, event, view -> view.relayed(event, at));
  }

  @EventHandler
  public void on(ConnectionDismissed event, EventPosition position, @Timestamp Instant at) {
    change(event.connection(), position, at, event, view -> view.dismissed(event, at));
  }

  @EventHandler
  public void on(ConnectionReopened event, EventPosition position, @Timestamp Instant at) {
    change(event.connection(), position, at, event, view -> view.reopened(event, at));
  }

  @EventHandler
  public void on(ConnectionConsented event, EventPosition position, @Timestamp Instant at) {
    change(event.connection(), position, at, event, view -> view.consented(event, at));
  }

  @EventHandler
  public void on(ConnectionDeclined event, EventPosition position, @Timestamp Instant at) {
    change(event.connection(), position, at, event, view -> view.declined(event, at));
  }

  @EventHandler
  public void on(IdentitiesRevealed event, EventPosition position, @Timestamp Instant at) {
    change(event.connection(), position, at, event, view -> view.revealed(event, at));
  }

  @EventHandler
  public void on(ConnectionSnoozed event, EventPosition position, @Timestamp Instant at) {
    change(event.connection(), position, at, event, view -> view.snoozed(event, at));
  }

  @EventHandler
  public void on(ConnectionMeetingProposed event, EventPosition position, @Timestamp Instant at) {
    change(event.connection(), position, at, event, view -> view.meetingProposed(event, at));
  }

  @EventHandler
  public void on(ConnectionMeetingAgreed event, EventPosition position, @Timestamp Instant at) {
    change(event.connection(), position, at, event, view -> view.meetingAgreed(event, at));
  }

  @EventHandler
  public void on(ConnectionConcluded event, EventPosition position, @Timestamp Instant at) {
    change(event.connection(), position, at, event, view -> view.concluded(event, at));
  }

  @EventHandler
  public void on(ConnectionReminded event, EventPosition position, @Timestamp Instant at) {
    change(event.connection(), position, at, event, view -> view.reminded(event, at));
  }

  @EventHandler
  public void on(ConnectionExpired event, EventPosition position, @Timestamp Instant at) {
    change(event.connection(), position, at, event, view -> view.expired(event, at));
  }

  @Override
  public void clear() {
    connections.clear();
    parties.clear();
    titles.clear();
  }

  private void change(
      ConnectionId id,
      EventPosition position,
      Instant at,
      Record event,
      UnaryOperator<ConnectionView> transition) {
    connections.change(
        id,
        position,
        before -> {
          ConnectionView after = transition.apply(before);
          listener.changed(event.getClass().getSimpleName(), position, at, after);
          return after;
        });
  }

  private void refresh(Party party) {
    Fields sides = Fields.of("participants", party.id());
    connections.refresh(
        sides.and("view.first.participant.id", party.id()), "first.participant", party);
    connections.refresh(
        sides.and("view.second.participant.id", party.id()), "second.participant", party);
  }

  private ConnectionView view(ConnectionProposed event, EventPosition position, Instant at) {
    Proposal proposal = event.proposal();
    return new ConnectionView(
        event.connection(),
        proposal.kind(),
        ConnectionStatus.PROPOSED,
        ScoreView.of(proposal.score()),
        side(proposal.first()),
        side(proposal.second()),
        proposal.cities().stream().sorted(Comparator.comparing(CityCode::value)).toList(),
        proposal.proposer(),
        proposal.rank(),
        at,
        at,
        position.value(),
        null,
        null,
        Progress.none()
            .waiting(Step.TRIAGE, event.due(), Who.AMBASSADOR)
            .and(Happening.of(event.getClass(), at)),
        event.changes().stream().map(change -> ChangedSide.of(change, proposal)).toList());
  }

  private SideView side(Side side) {
    return new SideView(
        parties.get(side.participant()),
        SideView.About.of(side.subject(), titles.of(side.subject())),
        side.gain());
  }
}
