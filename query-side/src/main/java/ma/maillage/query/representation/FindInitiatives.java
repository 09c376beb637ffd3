package ma.maillage.query.representation;

import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.jspecify.annotations.Nullable;

/**
 * Answered with a {@link ma.maillage.query.views.Page} of {@link InitiativeView}, last launched
 * first; a null filter lets all through, and those of {@code except} are left out.
 */
@Query(namespace = Messages.NAMESPACE, name = "FindInitiatives", version = "1")
public record FindInitiatives(
    @Nullable CityCode city,
    @Nullable ParticipantId committee,
    @Nullable Boolean open,
    List<ParticipantId> except,
    PageRequest page) {

  public FindInitiatives {
    except = List.copyOf(except);
  }
}
