package ma.maillage.query.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** Keeps whom each participant was introduced and revealed to, and what came to nothing. */
public final class DisclosureProjector implements Projector {

  private final Views<Acquaintances> acquaintances;

  DisclosureProjector(Views<Acquaintances> acquaintances) {
    this.acquaintances = acquaintances;
  }

  @Override
  public String name() {
    return "disclosures";
  }

  @Override
  public int version() {
    return 2;
  }

  @EventHandler
  public void on(ParticipantRegistered event, EventPosition position) {
    acquaintances.put(event.participant(), position, Acquaintances.NONE);
  }

  @EventHandler
  public void on(ConnectionRelayed event, EventPosition position) {
    if (!event.participants().isEmpty()) {
      both(
          event.participants(),
          position,
          (one, other) -> one.introducedTo(other, event.connection()));
    }
  }

  @EventHandler
  public void on(ConnectionDeclined event, EventPosition position, @Timestamp Instant at) {
    ended(event.connection(), event.participants(), position, at);
  }

  @EventHandler
  public void on(ConnectionExpired event, EventPosition position, @Timestamp Instant at) {
    ended(event.connection(), event.participants(), position, at);
  }

  @EventHandler
  public void on(IdentitiesRevealed event, EventPosition position) {
    both(event.participants(), position, Acquaintances::revealedTo);
  }

  @Override
  public void clear() {
    acquaintances.clear();
  }

  private void ended(
      ConnectionId connection, List<ParticipantId> sides, EventPosition position, Instant at) {
    both(sides, position, (one, other) -> one.endedWith(other, connection, at));
  }

  private void both(
      List<ParticipantId> sides,
      EventPosition position,
      BiFunction<Acquaintances, ParticipantId, Acquaintances> change) {
    ParticipantId first = sides.getFirst();
    ParticipantId second = sides.getLast();
    acquaintances.change(first, position, before -> change.apply(before, second));
    acquaintances.change(second, position, before -> change.apply(before, first));
  }
}
