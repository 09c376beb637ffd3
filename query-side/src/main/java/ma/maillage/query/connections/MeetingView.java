package ma.maillage.query.connections;

import java.time.Instant;
import java.util.List;
import ma.maillage.api.introductions.ConnectionMeetingAgreed;
import ma.maillage.api.introductions.ConnectionMeetingProposed;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that one side proposed: at these times, at a place or online; {@code agreed} is the
 * time both agreed to, null until then.
 */
public record MeetingView(
    Who by, List<Instant> times, boolean online, String where, @Nullable Instant agreed) {

  static MeetingView of(ConnectionMeetingProposed event, Who by) {
    return new MeetingView(
        by, event.offer().times(), event.offer().online(), event.offer().where(), null);
  }

  MeetingView agreed(ConnectionMeetingAgreed event) {
    return new MeetingView(by, times, event.online(), event.where(), event.time());
  }
}
