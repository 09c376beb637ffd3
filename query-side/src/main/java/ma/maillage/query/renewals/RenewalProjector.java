package ma.maillage.query.renewals;

import java.time.Instant;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.duplicates.MergeUndone;
import ma.maillage.api.duplicates.ParticipantMerged;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.marketplace.OfferWithdrawn;
import ma.maillage.api.renewal.RenewalAsked;
import ma.maillage.api.renewal.Renewed;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** Keeps what was asked after until somebody answers for it or takes it back. */
public final class RenewalProjector implements Projector {

  private final Views<OpenRenewal> open;

  RenewalProjector(Views<OpenRenewal> open) {
    this.open = open;
  }

  @Override
  public String name() {
    return "renewals";
  }

  @EventHandler
  public void on(RenewalAsked event, EventPosition position, @Timestamp Instant at) {
    open.put(
        event.subject(),
        position,
        new OpenRenewal(event.subject(), event.owner(), event.city(), event.saidAt(), at));
  }

  @EventHandler
  public void on(Renewed event, EventPosition position) {
    open.remove(event.subject(), position);
  }

  @EventHandler
  public void on(ParticipantDescribed event, EventPosition position) {
    open.remove(new Subject(SubjectKind.PARTICIPANT, event.participant().value()), position);
  }

  @EventHandler
  public void on(NeedWithdrawn event, EventPosition position) {
    open.remove(new Subject(SubjectKind.NEED, event.need().value()), position);
  }

  @EventHandler
  public void on(OfferWithdrawn event, EventPosition position) {
    open.remove(new Subject(SubjectKind.OFFER, event.offer().value()), position);
  }

  @EventHandler
  public void on(ParticipantMerged event, EventPosition position) {
    open.remove(new Subject(SubjectKind.PARTICIPANT, event.duplicate().value()), position);
    event.postings().forEach(posting -> hand(posting, event.into(), position));
  }

  @EventHandler
  public void on(MergeUndone event, EventPosition position) {
    event.postings().forEach(posting -> hand(posting, event.duplicate(), position));
  }

  private void hand(Subject posting, ParticipantId owner, EventPosition position) {
    if (open.find(posting).isPresent()) {
      open.change(posting, position, renewal -> renewal.of(owner));
    }
  }

  @Override
  public void clear() {
    open.clear();
  }
}
