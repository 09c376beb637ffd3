package ma.maillage.api.gatherings;

import java.util.Comparator;
import java.util.List;
import ma.maillage.api.Checked;
import ma.maillage.api.CityCode;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.LocalizedText;

/**
 * When and where a meeting event is: {@code slots} in order, none overlapping the next, each with
 * so many {@code tables}.
 */
public record Programme(
    LocalizedText title, CityCode city, String where, int tables, List<Slot> slots) {

  private static final int MOST_TABLES = 500;
  private static final int MOST_SLOTS = 200;
  private static final int LONGEST_WHERE = 300;

  public Programme {
    Checked.required("title", title);
    Checked.required("city", city);
    where = Checked.text("where", where, LONGEST_WHERE);
    if (tables < 1 || tables > MOST_TABLES) {
      throw new InvalidValue("tables", "must be 1 to " + MOST_TABLES);
    }
    slots =
        Checked.required("slots", slots).stream()
            .sorted(Comparator.comparing(Slot::start))
            .toList();
    if (slots.isEmpty() || slots.size() > MOST_SLOTS) {
      throw new InvalidValue("slots", "must be 1 to " + MOST_SLOTS);
    }
    for (int next = 1; next < slots.size(); next++) {
      if (slots.get(next).start().isBefore(slots.get(next - 1).end())) {
        throw new InvalidValue("slots", "must not overlap");
      }
    }
  }
}
