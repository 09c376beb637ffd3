package ma.maillage.query.disclosure;

import java.util.List;
import java.util.function.BiFunction;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;

/** Keeps whom each participant was introduced and revealed to. */
public final class DisclosureProjector implements Projector {

  private final Views<Acquaintances> acquaintances;

  DisclosureProjector(Views<Acquaintances> acquaintances) {
    this.acquaintances = acquaintances;
  }

  @Override
  public String name() {
    return "disclosures";
  }

  @EventHandler
  public void on(ParticipantRegistered event, EventPosition position) {
    acquaintances.put(event.participant(), position, Acquaintances.NONE);
  }

  @EventHandler
  public void on(ConnectionRelayed event, EventPosition position) {
    if (!event.participants().isEmpty()) {
      both(event.participants(), position, Acquaintances::introducedTo);
    }
  }

  @EventHandler
  public void on(IdentitiesRevealed event, EventPosition position) {
    both(event.participants(), position, Acquaintances::revealedTo);
  }

  @Override
  public void clear() {
    acquaintances.clear();
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
