package ma.maillage.api.surveys;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import ma.maillage.api.Checked;

/** Identifies a survey. */
public record SurveyId(@JsonValue String value) {

  public SurveyId {
    value = Checked.id("surveyId", value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SurveyId of(String value) {
    return new SurveyId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
