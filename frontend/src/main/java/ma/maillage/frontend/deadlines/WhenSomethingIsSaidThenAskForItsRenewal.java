package ma.maillage.frontend.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.duplicates.MergeUndone;
import ma.maillage.api.duplicates.ParticipantMerged;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.OfferWithdrawn;
import ma.maillage.api.renewal.AskForRenewal;
import ma.maillage.api.renewal.Renewed;
import ma.maillage.api.renewal.Validity;
import ma.maillage.api.statements.Statement;
import ma.maillage.frontend.schedule.Appointment;
import ma.maillage.frontend.schedule.Schedule;
import ma.maillage.frontend.schedule.ScheduleSection;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;
import org.jspecify.annotations.Nullable;

/** Has profiles, needs and offers asked after when they are old and nobody said them anew. */
public final class WhenSomethingIsSaidThenAskForItsRenewal {

  /** Under which its progress is stored. */
  public static final String NAME = "renewal-deadlines";

  private final ScheduleSection schedule;

  public WhenSomethingIsSaidThenAskForItsRenewal(Schedule schedule) {
    this.schedule = schedule.section("renewal");
  }

  @EventHandler
  public void on(ParticipantRegistered event, EventPosition position, @Timestamp Instant at) {
    said(Statement.ofProfile(event.participant()), null, at, position);
  }

  @EventHandler
  public void on(ParticipantDescribed event, EventPosition position, @Timestamp Instant at) {
    said(Statement.ofProfile(event.participant()), null, at, position);
  }

  @EventHandler
  public void on(NeedPublished event, EventPosition position, @Timestamp Instant at) {
    said(Statement.of(event.need(), event.owner()), event.posting().until(), at, position);
  }

  @EventHandler
  public void on(OfferPublished event, EventPosition position, @Timestamp Instant at) {
    said(Statement.of(event.offer(), event.owner()), event.posting().until(), at, position);
  }

  /** Until when it holds is not known here any more; the decision knows. */
  @EventHandler
  public void on(Renewed event, EventPosition position) {
    said(new Statement(event.subject(), event.owner()), null, event.at(), position);
  }

  /** Who merged them looked at both: what goes on counts as said. */
  @EventHandler
  public void on(ParticipantMerged event, EventPosition position, @Timestamp Instant at) {
    schedule.cancel(Statement.ofProfile(event.duplicate()).subject(), position);
    event.postings().forEach(one -> said(new Statement(one, event.into()), null, at, position));
  }

  @EventHandler
  public void on(MergeUndone event, EventPosition position, @Timestamp Instant at) {
    said(Statement.ofProfile(event.duplicate()), null, at, position);
    event
        .postings()
        .forEach(one -> said(new Statement(one, event.duplicate()), null, at, position));
  }

  @EventHandler
  public void on(NeedWithdrawn event, EventPosition position) {
    schedule.cancel(new Subject(SubjectKind.NEED, event.need().value()), position);
  }

  @EventHandler
  public void on(OfferWithdrawn event, EventPosition position) {
    schedule.cancel(new Subject(SubjectKind.OFFER, event.offer().value()), position);
  }

  public void clear() {
    schedule.clear();
  }

  private void said(
      Statement statement, @Nullable LocalDate until, Instant at, EventPosition position) {
    Instant due = Validity.endsAt(statement.subject().kind(), at);
    boolean overBefore = until != null && until.isBefore(day(due));
    AskForRenewal ask = new AskForRenewal(statement, due);
    List<Appointment> once = overBefore ? List.of() : List.of(new Appointment(due, ask));
    schedule.set(statement.subject(), position, once);
  }

  private static LocalDate day(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
