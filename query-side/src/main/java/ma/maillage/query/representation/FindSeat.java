package ma.maillage.query.representation;

import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with the {@link SeatView} of a city, or nothing if nobody ever held it. */
@Query(namespace = Messages.NAMESPACE, name = "FindSeat", version = "1")
public record FindSeat(CityCode city) {}
