package ma.maillage.matching.propose;

import java.time.Instant;
import ma.maillage.api.EventPosition;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.marketplace.OfferPublished;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** An offer meets the needs it answers and those it is of use to. */
public final class WhenOfferPublishedThenProposeConnections {

  private final Introducer introducer;

  public WhenOfferPublishedThenProposeConnections(Introducer introducer) {
    this.introducer = introducer;
  }

  @EventHandler
  public void on(OfferPublished event, EventPosition position, @Timestamp Instant at)
      throws InterruptedException {
    Subject newcomer = new Subject(SubjectKind.OFFER, event.offer().value());
    introducer.introduce(newcomer, position, at);
  }
}
