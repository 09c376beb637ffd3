package ma.maillage.query.representation;

import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with the {@link AmbassadorView} of the city, or nothing. */
@Query(namespace = Messages.NAMESPACE, name = "FindAmbassador", version = "1")
public record FindAmbassador(CityCode city) {}
