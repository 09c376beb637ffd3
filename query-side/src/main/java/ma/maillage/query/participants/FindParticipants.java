package ma.maillage.query.participants;

import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.jspecify.annotations.Nullable;

/**
 * Answered with a {@link ma.maillage.query.views.Page} of {@link ParticipantView}, last registered
 * first; a null filter lets all through, and {@code except} are left out.
 */
@Query(namespace = Messages.NAMESPACE, name = "FindParticipants", version = "1")
public record FindParticipants(
    @Nullable ParticipantKind kind,
    @Nullable CityCode city,
    List<ParticipantId> except,
    PageRequest page) {

  public FindParticipants {
    except = List.copyOf(except);
  }
}
