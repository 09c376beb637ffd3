package ma.maillage.query.marketplace;

import java.util.List;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.jspecify.annotations.Nullable;

/**
 * Answered with a {@link ma.maillage.query.views.Page} of {@link PostingView}, last published
 * first; a null filter lets all through. {@code except} are owners whose postings are left out.
 */
@Query(namespace = Messages.NAMESPACE, name = "FindPostings", version = "1")
public record FindPostings(
    PostingType type,
    @Nullable ParticipantId owner,
    @Nullable PostingStatus status,
    List<ParticipantId> except,
    PageRequest page) {

  public FindPostings {
    except = List.copyOf(except);
  }
}
