package ma.maillage.api.gatherings;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;

/** A time in which every table has one meeting; {@code end} is exclusive. */
public record Slot(Instant start, Instant end) {

  public Slot {
    Checked.required("start", start);
    Checked.required("end", end);
    if (!start.isBefore(end)) {
      throw new InvalidValue("end", "must be after start");
    }
  }
}
