package ma.maillage.frontend.deadlines;

import java.util.List;
import ma.maillage.api.EventPosition;
import ma.maillage.api.introductions.ConnectionConcluded;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionMeetingAgreed;
import ma.maillage.api.introductions.ConnectionMeetingProposed;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.ConnectionSnoozed;
import ma.maillage.api.introductions.Due;
import ma.maillage.api.introductions.ExpireStep;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.api.introductions.RemindOfStep;
import ma.maillage.api.introductions.Step;
import ma.maillage.api.introductions.WakeConnection;
import ma.maillage.frontend.schedule.Appointment;
import ma.maillage.frontend.schedule.Schedule;
import ma.maillage.frontend.schedule.ScheduleSection;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.jspecify.annotations.Nullable;

/**
 * Has an open step reminded of and ended in time. A connection has one open step, so its
 * appointments replace those of the step before.
 */
public final class WhenStepOpensThenScheduleItsDeadline {

  /** Under which its progress is stored. */
  public static final String NAME = "deadlines";

  private final ScheduleSection schedule;

  public WhenStepOpensThenScheduleItsDeadline(Schedule schedule) {
    this.schedule = schedule.section("connection");
  }

  @EventHandler
  public void on(ConnectionProposed event, EventPosition position) {
    open(event.connection(), Step.TRIAGE, event.due(), position);
  }

  @EventHandler
  public void on(ConnectionReopened event, EventPosition position) {
    open(event.connection(), Step.TRIAGE, event.due(), position);
  }

  @EventHandler
  public void on(ConnectionSnoozed event, EventPosition position) {
    WakeConnection wake = new WakeConnection(event.connection(), event.until(), event.until());
    schedule.set(event.connection(), position, List.of(new Appointment(event.until(), wake)));
  }

  @EventHandler
  public void on(ConnectionRelayed event, EventPosition position) {
    open(event.connection(), Step.CONSENT, event.due(), position);
  }

  @EventHandler
  public void on(IdentitiesRevealed event, EventPosition position) {
    open(event.connection(), Step.MEETING, event.due(), position);
  }

  @EventHandler
  public void on(ConnectionMeetingProposed event, EventPosition position) {
    open(event.connection(), Step.ANSWER, event.due(), position);
  }

  @EventHandler
  public void on(ConnectionMeetingAgreed event, EventPosition position) {
    open(event.connection(), Step.OUTCOME, event.due(), position);
  }

  @EventHandler
  public void on(ConnectionDismissed event, EventPosition position) {
    schedule.cancel(event.connection(), position);
  }

  @EventHandler
  public void on(ConnectionDeclined event, EventPosition position) {
    schedule.cancel(event.connection(), position);
  }

  @EventHandler
  public void on(ConnectionConcluded event, EventPosition position) {
    schedule.cancel(event.connection(), position);
  }

  @EventHandler
  public void on(ConnectionExpired event, EventPosition position) {
    schedule.cancel(event.connection(), position);
  }

  public void clear() {
    schedule.clear();
  }

  private void open(ConnectionId id, Step step, @Nullable Due due, EventPosition position) {
    schedule.set(id, position, due == null ? List.of() : appointments(id, step, due));
  }

  private static List<Appointment> appointments(ConnectionId id, Step step, Due due) {
    return List.of(
        new Appointment(due.remindAt(), new RemindOfStep(id, step, due, due.remindAt())),
        new Appointment(due.expiresAt(), new ExpireStep(id, step, due, due.expiresAt())));
  }
}
