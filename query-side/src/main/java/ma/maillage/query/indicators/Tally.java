package ma.maillage.query.indicators;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What one event adds to the counts. For one thread. */
final class Tally {

  /** Which series. */
  record Key(IndicatorId indicator, Dimension dimension) {}

  private final Map<Key, Map<YearMonth, Month>> counted = new HashMap<>();

  /** The month of a time, in UTC. */
  static YearMonth monthOf(Instant at) {
    return YearMonth.from(at.atOffset(ZoneOffset.UTC));
  }

  Tally count(IndicatorId indicator, Collection<Dimension> where, Instant at, long more) {
    return count(indicator, where, monthOf(at), more, 0, null);
  }

  /** Counts one, and how long the step before it had lasted, if that is known. */
  Tally step(
      IndicatorId indicator, Collection<Dimension> where, Instant at, @Nullable Instant since) {
    Duration took = since == null ? null : Duration.between(since, at);
    return count(indicator, where, monthOf(at), 1, 0, took);
  }

  /** Counts one out of one, or none out of one. */
  Tally part(IndicatorId indicator, Collection<Dimension> where, Instant at, boolean counts) {
    return count(indicator, where, monthOf(at), counts ? 1 : 0, 1, null);
  }

  Tally count(IndicatorId indicator, Collection<Dimension> where, YearMonth month, long more) {
    return count(indicator, where, month, more, 0, null);
  }

  private Tally count(
      IndicatorId indicator,
      Collection<Dimension> where,
      YearMonth month,
      long more,
      long outOf,
      @Nullable Duration took) {
    for (Dimension dimension : where) {
      Map<YearMonth, Month> months =
          counted.computeIfAbsent(new Key(indicator, dimension), key -> new HashMap<>());
      Month before = months.getOrDefault(month, Month.of(month));
      months.put(month, before.plus(more, outOf, took));
    }
    return this;
  }

  void each(BiConsumer<Key, List<Month>> added) {
    counted.forEach((key, months) -> added.accept(key, List.copyOf(months.values())));
  }
}
