package ma.maillage.query.indicators;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.query.views.View;

/** Assembles the indicators under the definitions in force. */
public final class Indicators {

  private Indicators() {}

  public static View in(MongoDatabase database) {
    String prefix = "indicators_" + Definitions.VERSION + "_";
    Counts counts = new Counts(database, prefix + "series");
    return new View(
        List.of(new IndicatorProjector(database, prefix, counts)), new IndicatorQueries(counts));
  }
}
