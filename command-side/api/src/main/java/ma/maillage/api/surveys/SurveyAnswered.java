package ma.maillage.api.surveys;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A participant said how satisfied it is: 1 not at all, 5 very. */
@Event(namespace = Messages.NAMESPACE, name = "SurveyAnswered", version = "1")
public record SurveyAnswered(
    @EventTag(key = TagKeys.SURVEY) SurveyId survey,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId participant,
    int satisfaction) {}
