package ma.maillage.api.places;

import ma.maillage.api.Checked;
import org.jspecify.annotations.Nullable;

/** Who says so, and when it was said. */
public record Source(String name, FactDate date) {

  private static final int LONGEST_NAME = 400;

  public Source(@Nullable String name, @Nullable FactDate date) {
    this.name = Checked.text("source.name", name, LONGEST_NAME);
    this.date = Checked.required("source.date", date);
  }
}
