package ma.maillage.query.participants;

import java.time.Instant;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** Keeps the profile of every participant. */
public final class ParticipantProjector implements Projector {

  private final Views<ParticipantView> participants;

  ParticipantProjector(Views<ParticipantView> participants) {
    this.participants = participants;
  }

  @Override
  public String name() {
    return "participants";
  }

  @EventHandler
  public void on(ParticipantRegistered event, EventPosition position, @Timestamp Instant at) {
    participants.put(
        event.participant(),
        position,
        ParticipantView.of(
            event.participant(), event.kind(), event.profile(), event.externalIds(), at));
  }

  @EventHandler
  public void on(ParticipantDescribed event, EventPosition position) {
    participants.change(
        event.participant(),
        position,
        known ->
            ParticipantView.of(
                known.id(),
                known.kind(),
                event.profile(),
                known.externalIds(),
                known.registeredAt()));
  }

  @Override
  public void clear() {
    participants.clear();
  }
}
