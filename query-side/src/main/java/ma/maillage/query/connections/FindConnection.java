package ma.maillage.query.connections;

import ma.maillage.api.Messages;
import ma.maillage.api.introductions.ConnectionId;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with a {@link ConnectionView}, or nothing. */
@Query(namespace = Messages.NAMESPACE, name = "FindConnection", version = "1")
public record FindConnection(ConnectionId id) {}
