package ma.maillage.query.connections;

import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.jspecify.annotations.Nullable;

/**
 * The inbox: answered with a {@link ma.maillage.query.views.Page} of {@link ConnectionView}, last
 * proposed first; a null filter, and no status, let all through.
 */
@Query(namespace = Messages.NAMESPACE, name = "FindConnections", version = "1")
public record FindConnections(
    @Nullable CityCode city,
    Set<ConnectionStatus> statuses,
    @Nullable ConnectionKind kind,
    @Nullable ParticipantId participant,
    PageRequest page) {

  public FindConnections {
    statuses = Set.copyOf(statuses);
  }
}
