package ma.maillage.query.representation;

import ma.maillage.api.Messages;
import ma.maillage.api.representation.CityRequestId;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with a {@link CityRequestView}, or nothing. */
@Query(namespace = Messages.NAMESPACE, name = "FindCityRequest", version = "1")
public record FindCityRequest(CityRequestId id) {}
