package ma.maillage.query.indicators;

import com.mongodb.client.MongoDatabase;
import java.util.List;
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

  void add(EventPosition position, Tally tally) {
    tally.each((key, months) -> add(position, key, months));
  }

  private void add(EventPosition position, Tally.Key key, List<Month> months) {
    String id = Series.id(key.indicator(), key.dimension());
    Series before =
        series.find(id).orElseGet(() -> new Series(key.indicator(), key.dimension(), List.of()));
    series.put(id, position, before.plus(months));
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
