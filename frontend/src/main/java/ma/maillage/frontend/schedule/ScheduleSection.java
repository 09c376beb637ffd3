package ma.maillage.frontend.schedule;

import java.util.List;
import ma.maillage.api.EventPosition;

/** The appointments of one kind of thing, each under the id of its own. Any thread may use it. */
public final class ScheduleSection {

  private final Schedule schedule;
  private final String beginning;

  ScheduleSection(Schedule schedule, String beginning) {
    this.schedule = schedule;
    this.beginning = beginning;
  }

  /** {@link Schedule#set Makes} these the appointments of a thing. */
  public void set(Record id, EventPosition position, List<Appointment> appointments) {
    schedule.set(beginning + id, position, appointments);
  }

  /** Takes off all appointments of a thing that follow from older events. */
  public void cancel(Record id, EventPosition position) {
    set(id, position, List.of());
  }

  /** Forgets the appointments of all things of this kind. */
  public void clear() {
    schedule.clear(beginning);
  }
}
