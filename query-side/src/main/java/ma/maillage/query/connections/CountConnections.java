package ma.maillage.query.connections;

import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.jspecify.annotations.Nullable;

/** Answered with {@link ConnectionCounts} of a city, or of all cities when null. */
@Query(namespace = Messages.NAMESPACE, name = "CountConnections", version = "1")
public record CountConnections(@Nullable CityCode city) {}
