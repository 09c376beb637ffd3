package ma.maillage.query.indicators;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ma.maillage.query.indicators.IndicatorSeries.Line;
import ma.maillage.query.indicators.IndicatorSeries.Point;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Adds up what was counted. */
public final class IndicatorQueries {

  private final Counts counts;

  IndicatorQueries(Counts counts) {
    this.counts = counts;
  }

  @QueryHandler(queryName = "maillage.FindIndicator")
  public IndicatorSeries handle(FindIndicator query) {
    Definition definition = Definitions.of(query.indicator());
    Optional<Series> whole = counts.of(query.indicator(), Dimension.ALL);
    List<Line> lines =
        counts.of(query.indicator(), query.by()).stream()
            .map(series -> line(series, whole, definition, query))
            .sorted(Comparator.comparing(Line::key))
            .toList();
    return new IndicatorSeries(definition, query.by(), query.every(), lines);
  }

  private static Line line(
      Series series, Optional<Series> whole, Definition definition, FindIndicator query) {
    List<Point> points = new ArrayList<>();
    for (YearMonth from = query.from();
        !from.isAfter(query.to());
        from = from.plusMonths(query.monthsInPeriod())) {
      YearMonth end = from.plusMonths(query.monthsInPeriod());
      points.add(point(series, whole, definition, from, end));
    }
    return new Line(series.dimension().key(), points);
  }

  private static Point point(
      Series series, Optional<Series> whole, Definition definition, YearMonth from, YearMonth end) {
    Month sum = series.between(from, end);
    return switch (definition.measure()) {
      case STOCK -> new Point(from, (double) series.before(end).count(), null, null);
      case RATE -> new Point(from, part(sum.count(), sum.base()), null, null);
      case FLOW ->
          new Point(
              from,
              (double) sum.count(),
              part(sum.count(), whole.map(all -> all.between(from, end).count()).orElse(0L)),
              sum.medianHours());
    };
  }

  private static @Nullable Double part(long count, long base) {
    return base == 0 ? null : (double) count / base;
  }
}
