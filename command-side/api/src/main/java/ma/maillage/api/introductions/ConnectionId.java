package ma.maillage.api.introductions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import ma.maillage.api.Checked;

/** Identifies a connection: the same two subjects, in whichever order, have the same id. */
public record ConnectionId(@JsonValue String value) {

  public ConnectionId {
    value = Checked.id("connectionId", value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConnectionId of(String value) {
    return new ConnectionId(value);
  }

  /** The id of the connection between two subjects: a name-based UUID of the sorted pair. */
  public static ConnectionId between(Subject one, Subject other) {
    boolean ordered = one.compareTo(other) <= 0;
    String pair = ordered ? one + "|" + other : other + "|" + one;
    return of(UUID.nameUUIDFromBytes(pair.getBytes(StandardCharsets.UTF_8)).toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
