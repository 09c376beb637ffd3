package ma.maillage.query.memberships;

import java.util.List;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.MembershipKind;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.jspecify.annotations.Nullable;

/**
 * Answered with a {@link ma.maillage.query.views.Page} of {@link MembershipView}, last recorded
 * first; a null filter lets all through, and those of {@code except}, on either end, are left out.
 *
 * @param open whether those that have not ended are wanted, or those that have
 */
@Query(namespace = Messages.NAMESPACE, name = "FindMemberships", version = "1")
public record FindMemberships(
    @Nullable ParticipantId participant,
    @Nullable ParticipantId organisation,
    @Nullable MembershipKind kind,
    @Nullable Boolean open,
    List<ParticipantId> except,
    PageRequest page) {

  public FindMemberships {
    except = List.copyOf(except);
  }
}
