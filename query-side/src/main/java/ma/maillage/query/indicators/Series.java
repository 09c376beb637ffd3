package ma.maillage.query.indicators;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;

/**
 * The months of one indicator under one dimension, in order; those without anything are left out.
 */
public record Series(IndicatorId indicator, Dimension dimension, List<Month> months) {

  public Series {
    months = List.copyOf(months);
  }

  static String id(IndicatorId indicator, Dimension dimension) {
    return indicator + "/" + dimension.by() + "/" + dimension.key();
  }

  String id() {
    return id(indicator, dimension);
  }

  /** Both together; they are of the same indicator and dimension. */
  Series plus(Series more) {
    TreeMap<YearMonth, Month> all = new TreeMap<>();
    months.forEach(month -> all.put(month.time(), month));
    more.months().forEach(month -> all.merge(month.time(), month, Month::plus));
    return new Series(indicator, dimension, List.copyOf(all.values()));
  }

  /** The sum of the months from {@code from} to before {@code end}, named after the first. */
  Month between(YearMonth from, YearMonth end) {
    return months.stream()
        .filter(month -> !month.time().isBefore(from) && month.time().isBefore(end))
        .reduce(Month.of(from), Month::plus);
  }

  /** The sum of all months before {@code end}. */
  Month before(YearMonth end) {
    return months.stream()
        .filter(month -> month.time().isBefore(end))
        .reduce(Month.of(end), Month::plus);
  }
}
