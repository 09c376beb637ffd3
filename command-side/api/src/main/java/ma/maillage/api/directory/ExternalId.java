package ma.maillage.api.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;

/**
 * What another register calls a participant, written {@code source:key}, such as {@code
 * rnsr:200810693T}.
 */
public record ExternalId(@JsonValue String value) {

  public ExternalId {
    value = Checked.id("externalId", value);
    int colon = value.indexOf(':');
    if (colon < 1 || colon == value.length() - 1) {
      throw new InvalidValue("externalId", "must be written source:key, such as rnsr:200810693T");
    }
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ExternalId of(String value) {
    return new ExternalId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
