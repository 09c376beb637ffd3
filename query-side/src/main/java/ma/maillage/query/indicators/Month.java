package ma.maillage.query.indicators;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in a month, such as {@code 2026-03}: how many, out of how many, and how long the
 * step before had lasted.
 */
public record Month(String month, long count, long base, List<Spell> spells) {

  public Month {
    spells = List.copyOf(spells);
  }

  static Month of(YearMonth month) {
    return new Month(month.toString(), 0, 0, List.of());
  }

  YearMonth time() {
    return YearMonth.parse(month);
  }

  Month plus(long more, long outOf, @Nullable Duration took) {
    return new Month(
        month, count + more, base + outOf, took == null ? spells : with(took.toHours(), 1));
  }

  Month plus(Month other) {
    Month sum = new Month(month, count + other.count, base + other.base, spells);
    for (Spell spell : other.spells) {
      sum = new Month(month, sum.count, sum.base, sum.with(spell.hours(), spell.count()));
    }
    return sum;
  }

  private List<Spell> with(long hours, long times) {
    List<Spell> all = new ArrayList<>(spells);
    long before = 0;
    for (Spell spell : spells) {
      if (spell.hours() == hours) {
        before = spell.count();
        all.remove(spell);
      }
    }
    all.add(new Spell(hours, before + times));
    all.sort(Comparator.comparingLong(Spell::hours));
    return all;
  }

  /** Half of the spells lasted at most so long; null when there are none. */
  @Nullable Long medianHours() {
    long half = (spells.stream().mapToLong(Spell::count).sum() + 1) / 2;
    long seen = 0;
    for (Spell spell : spells) {
      seen += spell.count();
      if (seen >= half) {
        return spell.hours();
      }
    }
    return null;
  }
}
