package ma.maillage.app.representation;

import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.representation.AmbassadorAppointed;
import ma.maillage.api.representation.CityHandedOver;
import ma.maillage.api.representation.RepresentationEnded;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** Who holds a city for which cluster; both are null when nobody does. */
@EventSourcedEntity
record Seat(@Nullable ParticipantId cluster, @Nullable AccountName holder) {

  @EntityCreator
  Seat() {
    this(null, null);
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(CityCode city) {
    return Boundary.events(
        TagKeys.CITY,
        city,
        AmbassadorAppointed.class,
        CityHandedOver.class,
        RepresentationEnded.class);
  }

  @EventSourcingHandler
  Seat evolve(AmbassadorAppointed event) {
    return new Seat(event.cluster(), event.ambassador());
  }

  @EventSourcingHandler
  Seat evolve(CityHandedOver event) {
    return new Seat(event.cluster(), event.to());
  }

  @EventSourcingHandler
  Seat evolve(RepresentationEnded event) {
    return new Seat();
  }
}
