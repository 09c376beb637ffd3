package ma.maillage.frontend.rest.gatherings;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import ma.maillage.api.Language;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.query.gatherings.GatheringView;
import ma.maillage.query.gatherings.GatheringView.Meeting;
import ma.maillage.query.subjects.Party;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The meetings of one participant as iCalendar (RFC 5545). A meeting keeps its UID as long as it is
 * in the same slot, so that a calendar that reads it again replaces what it has.
 */
final class MeetingCalendar {

  private MeetingCalendar() {}

  static String of(GatheringView gathering, ParticipantId participant, List<Meeting> meetings) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Maillage//Gatherings//FR"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    meetings.forEach(meeting -> calendar.add(event(gathering, participant, meeting)));
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static VEvent event(GatheringView gathering, ParticipantId participant, Meeting meeting) {
    String title = gathering.programme().title().preferring(Language.FR);
    VEvent event =
        new VEvent(
            meeting.start(),
            meeting.end(),
            title + " : " + otherOf(gathering, participant, meeting));
    event.add(new Uid(gathering.id() + "-" + participant + "-" + meeting.slot() + "@maillage"));
    event.add(new Location(gathering.programme().where() + ", table " + meeting.table()));
    return event;
  }

  private static String otherOf(
      GatheringView gathering, ParticipantId participant, Meeting meeting) {
    ParticipantId other = meeting.other(participant);
    return gathering.participants().stream()
        .filter(one -> one.id().equals(other))
        .map(Party::name)
        .findFirst()
        .orElseGet(() -> String.valueOf(other));
  }
}
