package ma.maillage.app.places;

import ma.maillage.api.TagKeys;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.PlaceApplicationSubmitted;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** Whether an application under this id was submitted, to whichever site. */
@EventSourcedEntity
record Submission(boolean submitted) {

  @EntityCreator
  Submission() {
    this(false);
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(PlaceApplicationId application) {
    return Boundary.events(TagKeys.APPLICATION, application, PlaceApplicationSubmitted.class);
  }

  @EventSourcingHandler
  Submission evolve(PlaceApplicationSubmitted event) {
    return new Submission(true);
  }
}
