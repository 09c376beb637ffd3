package ma.maillage.query.indicators;

import com.mongodb.client.MongoDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.maillage.api.EventPosition;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Views;

/**
 * The series there are. An event that is counted again changes nothing, as long as it adds to the
 * same series. Same thread rule as {@link Views}.
 */
final class Counts {

  private final Views<Series> series;

  Counts(MongoDatabase database, String collection) {
    this.series =
        Views.in(
                database,
                collection,
                Series.class,
                one -> Fields.of("indicator", one.indicator()).and("by", one.dimension().by()))
            .listedBy("indicator", "by");
  }

  /** An event adds to many series, so they are read in one request and written in another. */
  void add(EventPosition position, Tally tally) {
    Map<String, Series> more = new LinkedHashMap<>();
    tally.each(
        (key, months) -> {
          Series added = new Series(key.indicator(), key.dimension(), months);
          more.put(added.id(), added);
        });
    series
        .findAll(List.copyOf(more.keySet()))
        .forEach(before -> more.merge(before.id(), before, Series::plus));
    series.putAll(more, position);
  }

  Optional<Series> of(IndicatorId indicator, Dimension dimension) {
    return series.find(Series.id(indicator, dimension));
  }

  /** All series of an indicator that are told apart in that way. */
  List<Series> of(IndicatorId indicator, By by) {
    return series.list(Fields.of("indicator", indicator).and("by", by));
  }

  void clear() {
    series.clear();
  }
}
