package ma.maillage.matching.propose;

import java.time.Instant;
import ma.maillage.api.EventPosition;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.marketplace.NeedPublished;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** A need meets the offers and the capabilities that answer it. */
public final class WhenNeedPublishedThenProposeConnections {

  private final Introducer introducer;

  public WhenNeedPublishedThenProposeConnections(Introducer introducer) {
    this.introducer = introducer;
  }

  @EventHandler
  public void on(NeedPublished event, EventPosition position, @Timestamp Instant at)
      throws InterruptedException {
    Subject newcomer = new Subject(SubjectKind.NEED, event.need().value());
    introducer.introduce(newcomer, position, at);
  }
}
