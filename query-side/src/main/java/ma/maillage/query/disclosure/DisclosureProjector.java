package ma.maillage.query.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.duplicates.MergeUndone;
import ma.maillage.api.duplicates.ParticipantMerged;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/**
 * Keeps whom each participant was introduced and revealed to, what came to nothing, and who goes on
 * as whom.
 */
public final class DisclosureProjector implements Projector {

  private final Views<Acquaintances> acquaintances;
  private final Views<Merge> merges;

  DisclosureProjector(Views<Acquaintances> acquaintances, Views<Merge> merges) {
    this.acquaintances = acquaintances;
    this.merges = merges;
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

  @EventHandler
  public void on(ParticipantMerged event, EventPosition position) {
    merges.put(event.duplicate(), position, new Merge(event.duplicate(), event.into()));
  }

  @EventHandler
  public void on(MergeUndone event, EventPosition position) {
    merges.remove(event.duplicate(), position);
  }

  @Override
  public void clear() {
    merges.clear();
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
