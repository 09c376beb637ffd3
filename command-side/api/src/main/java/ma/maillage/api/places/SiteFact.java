package ma.maillage.api.places;

import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * A number that holds of a site from a date on, until a later fact of the same measure replaces it.
 */
public record SiteFact(
    Measure measure, int value, Exactness exactness, FactDate since, Source source) {

  private static final int MOST = 1_000_000;

  public SiteFact(
      @Nullable Measure measure,
      int value,
      @Nullable Exactness exactness,
      @Nullable FactDate since,
      @Nullable Source source) {
    if (value < 0 || value > MOST) {
      throw new InvalidValue("value", "must be 0 to " + MOST);
    }
    this.measure = Checked.required("measure", measure);
    this.value = value;
    this.exactness = exactness == null ? Exactness.EXACT : exactness;
    this.since = Checked.required("since", since);
    this.source = Checked.required("source", source);
  }
}
