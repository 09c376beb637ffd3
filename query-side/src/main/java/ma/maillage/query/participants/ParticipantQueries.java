package ma.maillage.query.participants;

import java.util.Optional;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Answers from the profiles. */
public final class ParticipantQueries {

  private final Views<ParticipantView> participants;

  ParticipantQueries(Views<ParticipantView> participants) {
    this.participants = participants;
  }

  @QueryHandler(queryName = "maillage.FindParticipant")
  public Optional<ParticipantView> handle(FindParticipant query) {
    return participants.find(query.id());
  }

  @QueryHandler(queryName = "maillage.FindParticipantByExternalId")
  public Optional<ParticipantView> handle(FindParticipantByExternalId query) {
    return participants
        .findBy(Fields.of("externalIds", query.externalId()))
        .flatMap(
            found ->
                found.mergedInto() == null
                    ? Optional.of(found)
                    : participants.find(found.mergedInto()));
  }

  @QueryHandler(queryName = "maillage.FindParticipants")
  public Page<ParticipantView> handle(FindParticipants query) {
    boolean all = query.kind() == null && query.city() == null;
    Fields filter =
        all ? Fields.of("listed", true) : Fields.of("kind", query.kind()).and("city", query.city());
    return participants.page(filter.andNot("_id", query.except()), query.page());
  }
}
