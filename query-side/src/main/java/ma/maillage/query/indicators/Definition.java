package ma.maillage.query.indicators;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import ma.maillage.api.LocalizedText;

/**
 * What an indicator counts. {@code version} grows with every change of its meaning; {@code formula}
 * names the events it is made of.
 *
 * @param by in the order of {@link By}, so that every answer lists it alike
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
    by = Collections.unmodifiableSet(EnumSet.copyOf(by));
  }
}
