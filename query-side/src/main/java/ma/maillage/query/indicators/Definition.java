package ma.maillage.query.indicators;

import java.util.Set;
import ma.maillage.api.LocalizedText;

/**
 * What an indicator counts. {@code version} grows with every change of its meaning; {@code formula}
 * names the events it is made of.
 *
 * @param timed whether its series carry the median time since the step before
 */
public record Definition(
    IndicatorId id,
    int version,
    LocalizedText title,
    LocalizedText text,
    String formula,
    Measure measure,
    boolean timed,
    Set<By> by) {

  public Definition {
    by = Set.copyOf(by);
  }
}
