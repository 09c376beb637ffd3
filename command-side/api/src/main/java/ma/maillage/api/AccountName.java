package ma.maillage.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The name under which somebody signs in; says nothing else of the person. */
public record AccountName(@JsonValue String value) {

  public AccountName {
    value = Checked.id("accountName", value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AccountName of(String value) {
    return new AccountName(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
