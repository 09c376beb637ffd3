package ma.maillage.query.indicators;

import java.time.YearMonth;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Messages;
import org.axonframework.messaging.queryhandling.annotation.Query;

/**
 * Answered with an {@link IndicatorSeries} from the month {@code from} to the month {@code to},
 * both inclusive; with years, whole years.
 */
@Query(namespace = Messages.NAMESPACE, name = "FindIndicator", version = "1")
public record FindIndicator(
    IndicatorId indicator, By by, YearMonth from, YearMonth to, Every every) {

  private static final int MOST_PERIODS = 240;

  public FindIndicator {
    if (!Definitions.of(indicator).by().contains(by)) {
      throw new InvalidValue("by", "must be one of " + Definitions.of(indicator).by());
    }
    if (from.isAfter(to)) {
      throw new InvalidValue("from", "must not be after to");
    }
    if (every == Every.YEAR) {
      from = from.withMonth(1);
      to = to.withMonth(12);
    }
    if (from.plusMonths(MOST_PERIODS * monthsIn(every)).isBefore(to)) {
      throw new InvalidValue("from", "must be at most " + MOST_PERIODS + " periods before to");
    }
  }

  int monthsInPeriod() {
    return Math.toIntExact(monthsIn(every));
  }

  private static long monthsIn(Every every) {
    return every == Every.YEAR ? 12 : 1;
  }
}
