package ma.maillage.api.surveys;

import java.time.LocalDate;
import java.util.Set;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** These participants are asked how satisfied they are with a year, until the end of a day. */
@Event(namespace = Messages.NAMESPACE, name = "SurveyOpened", version = "1")
public record SurveyOpened(
    @EventTag(key = TagKeys.SURVEY) SurveyId survey,
    LocalizedText title,
    int year,
    Set<ParticipantId> invited,
    LocalDate lastDay) {

  public SurveyOpened {
    invited = Set.copyOf(invited);
  }
}
