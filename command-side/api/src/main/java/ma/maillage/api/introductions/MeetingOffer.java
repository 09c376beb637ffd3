package ma.maillage.api.introductions;

import java.time.Instant;
import java.util.List;
import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;

/**
 * When and where one side could meet the other: one to ten times, in order, at a place or, when
 * {@code online}, at an address of the net.
 */
public record MeetingOffer(List<Instant> times, boolean online, String where) {

  private static final int MOST_TIMES = 10;

  public MeetingOffer {
    times = Checked.required("times", times).stream().distinct().sorted().toList();
    if (times.isEmpty() || times.size() > MOST_TIMES) {
      throw new InvalidValue("times", "must be 1 to " + MOST_TIMES + " times");
    }
    where = Checked.text("where", where, 500);
  }
}
