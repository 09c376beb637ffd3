package ma.maillage.api.places;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import ma.maillage.api.Checked;

/** Identifies a site that hosts companies. */
public record SiteId(@JsonValue String value) {

  public SiteId {
    value = Checked.id("siteId", value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SiteId of(String value) {
    return new SiteId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
