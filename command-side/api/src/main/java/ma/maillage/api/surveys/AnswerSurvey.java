package ma.maillage.api.surveys;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** A participant says how satisfied it is: 1 not at all, 5 very. */
@Command(namespace = Messages.NAMESPACE, name = "AnswerSurvey", version = "1")
public record AnswerSurvey(
    SurveyId survey, ParticipantId participant, int satisfaction, Instant at) {

  private static final int HIGHEST = 5;

  public AnswerSurvey {
    Checked.required("survey", survey);
    Checked.required("participant", participant);
    Checked.required("at", at);
    if (satisfaction < 1 || satisfaction > HIGHEST) {
      throw new InvalidValue("satisfaction", "must be 1 to " + HIGHEST);
    }
  }
}
