package ma.maillage.query.gatherings;

import java.time.Instant;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.gatherings.GatheringArranged;
import ma.maillage.api.gatherings.GatheringJoined;
import ma.maillage.api.gatherings.GatheringPlanned;
import ma.maillage.query.subjects.Parties;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** Keeps every meeting event, with its participants under the names they had when they joined. */
public final class GatheringProjector implements Projector {

  private final Views<GatheringView> gatherings;
  private final Parties parties;

  GatheringProjector(Views<GatheringView> gatherings, Parties parties) {
    this.gatherings = gatherings;
    this.parties = parties;
  }

  @Override
  public String name() {
    return "gatherings";
  }

  @EventHandler
  public void on(ParticipantRegistered event, EventPosition position) {
    parties.on(event, position);
  }

  @EventHandler
  public void on(ParticipantDescribed event, EventPosition position) {
    parties.on(event, position, described -> {});
  }

  @EventHandler
  public void on(GatheringPlanned event, EventPosition position) {
    gatherings.put(event.gathering(), position, GatheringView.of(event));
  }

  @EventHandler
  public void on(GatheringJoined event, EventPosition position) {
    gatherings.change(
        event.gathering(), position, view -> view.joined(parties.get(event.participant())));
  }

  @EventHandler
  public void on(GatheringArranged event, EventPosition position, @Timestamp Instant at) {
    gatherings.change(event.gathering(), position, view -> view.arranged(event, at));
  }

  @Override
  public void clear() {
    gatherings.clear();
    parties.clear();
  }
}
