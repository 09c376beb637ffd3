package ma.maillage.matching.propose;

import java.time.Instant;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** A new participant meets those its profile goes with. */
public final class WhenParticipantRegisteredThenProposeConnections {

  private final Introducer introducer;

  public WhenParticipantRegisteredThenProposeConnections(Introducer introducer) {
    this.introducer = introducer;
  }

  @EventHandler
  public void on(ParticipantRegistered event, EventPosition position, @Timestamp Instant at)
      throws InterruptedException {
    Subject newcomer = new Subject(SubjectKind.PARTICIPANT, event.participant().value());
    introducer.introduce(newcomer, position, at);
  }
}
