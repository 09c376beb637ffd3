package ma.maillage.query.representation;

import java.util.List;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;

/**
 * Answered with a {@link ma.maillage.query.views.Page} of {@link AmbassadorView}, last appointed
 * first; those of the clusters of {@code except} are left out.
 */
@Query(namespace = Messages.NAMESPACE, name = "FindAmbassadors", version = "1")
public record FindAmbassadors(List<ParticipantId> except, PageRequest page) {

  public FindAmbassadors {
    except = List.copyOf(except);
  }
}
