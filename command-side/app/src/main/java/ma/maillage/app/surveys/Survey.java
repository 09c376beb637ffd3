package ma.maillage.app.surveys;

import java.util.HashSet;
import java.util.Set;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.surveys.SurveyAnswered;
import ma.maillage.api.surveys.SurveyId;
import ma.maillage.api.surveys.SurveyOpened;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** A survey and who has answered it; opened null: never. */
@EventSourcedEntity
record Survey(@Nullable SurveyOpened opened, Set<ParticipantId> answered) {

  @EntityCreator
  Survey() {
    this(null, Set.of());
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(SurveyId survey) {
    return Boundary.events(TagKeys.SURVEY, survey, SurveyOpened.class, SurveyAnswered.class);
  }

  @EventSourcingHandler
  Survey evolve(SurveyOpened event) {
    return new Survey(event, answered);
  }

  @EventSourcingHandler
  Survey evolve(SurveyAnswered event) {
    Set<ParticipantId> more = new HashSet<>(answered);
    more.add(event.participant());
    return new Survey(opened, Set.copyOf(more));
  }
}
