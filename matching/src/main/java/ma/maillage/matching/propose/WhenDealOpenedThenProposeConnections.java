package ma.maillage.matching.propose;

import java.time.Instant;
import ma.maillage.api.EventPosition;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** A round meets the investors it goes with. */
public final class WhenDealOpenedThenProposeConnections {

  private final Introducer introducer;

  public WhenDealOpenedThenProposeConnections(Introducer introducer) {
    this.introducer = introducer;
  }

  @EventHandler
  public void on(DealOpened event, EventPosition position, @Timestamp Instant at)
      throws InterruptedException {
    Subject newcomer = new Subject(SubjectKind.DEAL, event.deal().value());
    introducer.introduce(newcomer, position, at);
  }
}
