package ma.maillage.query.participants;

import java.time.Instant;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.duplicates.MergeUndone;
import ma.maillage.api.duplicates.ParticipantMerged;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.renewal.RenewalAsked;
import ma.maillage.api.renewal.Renewed;
import ma.maillage.query.subjects.Freshness;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** Keeps the profile of every participant, and how old it is. */
public final class ParticipantProjector implements Projector {

  private final Views<ParticipantView> participants;

  ParticipantProjector(Views<ParticipantView> participants) {
    this.participants = participants;
  }

  @Override
  public String name() {
    return "participants";
  }

  @Override
  public int version() {
    return 3;
  }

  @EventHandler
  public void on(ParticipantRegistered event, EventPosition position, @Timestamp Instant at) {
    participants.put(
        event.participant(),
        position,
        ParticipantView.of(
            event.participant(),
            event.kind(),
            event.profile(),
            event.externalIds(),
            at,
            Freshness.saidAt(at)));
  }

  @EventHandler
  public void on(ParticipantDescribed event, EventPosition position, @Timestamp Instant at) {
    participants.change(
        event.participant(),
        position,
        known ->
            ParticipantView.of(
                known.id(),
                known.kind(),
                event.profile(),
                known.externalIds(),
                known.registeredAt(),
                Freshness.saidAt(at)));
  }

  @EventHandler
  public void on(RenewalAsked event, EventPosition position, @Timestamp Instant at) {
    if (event.subject().kind() == SubjectKind.PARTICIPANT) {
      participants.change(
          event.owner(), position, known -> known.with(known.freshness().askedAt(at)));
    }
  }

  @EventHandler
  public void on(Renewed event, EventPosition position) {
    if (event.subject().kind() == SubjectKind.PARTICIPANT) {
      participants.change(
          event.owner(), position, known -> known.with(Freshness.saidAt(event.at())));
    }
  }

  @EventHandler
  public void on(ParticipantMerged event, EventPosition position) {
    participants.change(event.duplicate(), position, known -> known.goingOnAs(event.into()));
  }

  @EventHandler
  public void on(MergeUndone event, EventPosition position) {
    participants.change(event.duplicate(), position, known -> known.goingOnAs(null));
  }

  @Override
  public void clear() {
    participants.clear();
  }
}
