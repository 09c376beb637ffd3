package ma.maillage.matching.propose;

import java.time.Instant;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** A participant that says something new meets those it goes with now. */
public final class WhenParticipantDescribedThenProposeConnections {

  private final Introducer introducer;

  public WhenParticipantDescribedThenProposeConnections(Introducer introducer) {
    this.introducer = introducer;
  }

  @EventHandler
  public void on(ParticipantDescribed event, EventPosition position, @Timestamp Instant at)
      throws InterruptedException {
    Subject newcomer = new Subject(SubjectKind.PARTICIPANT, event.participant().value());
    introducer.introduce(newcomer, position, at);
  }
}
