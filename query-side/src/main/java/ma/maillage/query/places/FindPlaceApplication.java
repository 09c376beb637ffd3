package ma.maillage.query.places;

import ma.maillage.api.Messages;
import ma.maillage.api.places.PlaceApplicationId;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with a {@link PlaceApplicationView}, or nothing. */
@Query(namespace = Messages.NAMESPACE, name = "FindPlaceApplication", version = "1")
public record FindPlaceApplication(PlaceApplicationId application) {}
