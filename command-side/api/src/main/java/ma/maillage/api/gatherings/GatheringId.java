package ma.maillage.api.gatherings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import ma.maillage.api.Checked;

/** Identifies a meeting event. */
public record GatheringId(@JsonValue String value) {

  public GatheringId {
    value = Checked.id("gatheringId", value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GatheringId of(String value) {
    return new GatheringId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
