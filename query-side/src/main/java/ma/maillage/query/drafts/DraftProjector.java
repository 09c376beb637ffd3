package ma.maillage.query.drafts;

import java.time.Instant;
import ma.maillage.api.EventPosition;
import ma.maillage.api.moderation.ChangesAsked;
import ma.maillage.api.moderation.DraftApproved;
import ma.maillage.api.moderation.DraftRejected;
import ma.maillage.api.moderation.DraftSubmitted;
import ma.maillage.api.moderation.DraftWithdrawn;
import ma.maillage.api.moderation.ModerationSwitched;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** Keeps the last draft of each subject, and the clusters that moderate. */
public final class DraftProjector implements Projector {

  private final Views<DraftView> drafts;
  private final Views<ModeratingCluster> clusters;

  DraftProjector(Views<DraftView> drafts, Views<ModeratingCluster> clusters) {
    this.drafts = drafts;
    this.clusters = clusters;
  }

  @Override
  public String name() {
    return "drafts";
  }

  @EventHandler
  public void on(DraftSubmitted event, EventPosition position, @Timestamp Instant at) {
    drafts.put(event.subject(), position, DraftView.of(event, at));
  }

  @EventHandler
  public void on(ChangesAsked event, EventPosition position, @Timestamp Instant at) {
    drafts.change(
        event.subject(),
        position,
        draft -> draft.become(DraftStatus.CHANGES_ASKED, null, event.what(), at));
  }

  @EventHandler
  public void on(DraftApproved event, EventPosition position, @Timestamp Instant at) {
    drafts.change(
        event.subject(), position, draft -> draft.become(DraftStatus.APPROVED, null, null, at));
  }

  @EventHandler
  public void on(DraftRejected event, EventPosition position, @Timestamp Instant at) {
    drafts.change(
        event.subject(),
        position,
        draft -> draft.become(DraftStatus.REJECTED, event.reason(), event.comment(), at));
  }

  @EventHandler
  public void on(DraftWithdrawn event, EventPosition position, @Timestamp Instant at) {
    drafts.change(
        event.subject(), position, draft -> draft.become(DraftStatus.WITHDRAWN, null, null, at));
  }

  @EventHandler
  public void on(ModerationSwitched event, EventPosition position, @Timestamp Instant at) {
    if (event.on()) {
      clusters.put(event.cluster(), position, new ModeratingCluster(event.cluster(), at));
    } else {
      clusters.remove(event.cluster(), position);
    }
  }

  @Override
  public void clear() {
    drafts.clear();
    clusters.clear();
  }
}
