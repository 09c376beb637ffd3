package ma.maillage.api.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import ma.maillage.api.Checked;

/** Identifies a person whose contact data somebody recorded; says nothing of who that is. */
public record PersonId(@JsonValue String value) {

  public PersonId {
    value = Checked.id("personId", value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PersonId of(String value) {
    return new PersonId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
