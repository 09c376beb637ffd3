package ma.maillage.query.indicators;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found: a line for each key that has anything to count, in the order of the keys. */
public record IndicatorSeries(Definition definition, By by, Every every, List<Line> lines) {

  public IndicatorSeries {
    lines = List.copyOf(lines);
  }

  /** Without the lines under these keys. */
  public IndicatorSeries except(Collection<String> keys) {
    return new IndicatorSeries(
        definition, by, every, lines.stream().filter(line -> !keys.contains(line.key())).toList());
  }

  /** The periods under one key. */
  public record Line(String key, List<Point> points) {

    public Line {
      points = List.copyOf(points);
    }
  }

  /**
   * One period.
   *
   * @param from its first month
   * @param value a number of things or, for a rate, a part of one; null when there was nothing to
   *     take a part of
   * @param share of a flow: the part of the whole network's; null when that is nothing
   * @param medianHours how long the step before lasted, in whole hours; null when no step ended
   */
  public record Point(
      YearMonth from, @Nullable Double value, @Nullable Double share, @Nullable Long medianHours) {}
}
