package ma.maillage.api.surveys;

import java.time.LocalDate;
import java.util.Set;
import ma.maillage.api.Checked;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Asks these participants how satisfied they are with a year; {@code lastDay} is of UTC. */
@Command(namespace = Messages.NAMESPACE, name = "OpenSurvey", version = "1")
public record OpenSurvey(
    SurveyId survey, LocalizedText title, int year, Set<ParticipantId> invited, LocalDate lastDay) {

  private static final int MOST_INVITED = 100_000;

  public OpenSurvey {
    Checked.required("survey", survey);
    Checked.required("title", title);
    Checked.required("lastDay", lastDay);
    invited = Set.copyOf(Checked.required("invited", invited));
    if (invited.isEmpty() || invited.size() > MOST_INVITED) {
      throw new InvalidValue("invited", "must be 1 to " + MOST_INVITED + " participants");
    }
  }
}
