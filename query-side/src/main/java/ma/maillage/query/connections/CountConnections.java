package ma.maillage.query.connections;

import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionKind;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.jspecify.annotations.Nullable;

/**
 * How many an inbox holds: answered with {@link ConnectionCounts}; a null filter lets all through.
 */
@Query(namespace = Messages.NAMESPACE, name = "CountConnections", version = "1")
public record CountConnections(
    @Nullable CityCode city, @Nullable ConnectionKind kind, @Nullable ParticipantId participant) {}
