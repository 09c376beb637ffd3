package ma.maillage.api.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import ma.maillage.api.Checked;

/** Identifies a participant of any kind. */
public record ParticipantId(@JsonValue String value) {

  public ParticipantId {
    value = Checked.id("participantId", value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ParticipantId of(String value) {
    return new ParticipantId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
