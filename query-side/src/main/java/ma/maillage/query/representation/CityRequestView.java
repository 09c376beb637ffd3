package ma.maillage.query.representation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.marketplace.Posting;
import ma.maillage.api.representation.CityRequestDeclined;
import ma.maillage.api.representation.CityRequestId;
import ma.maillage.api.representation.CityRequestRelayed;
import ma.maillage.api.representation.CityRequestSubmitted;
import ma.maillage.api.representation.NotAddressable;
import org.jspecify.annotations.Nullable;

/** A request of a city; {@code members} are those it was relayed to, in the order of their ids. */
public record CityRequestView(
    CityRequestId id,
    CityCode city,
    ParticipantId requester,
    Posting posting,
    CityRequestStatus status,
    List<ParticipantId> members,
    @Nullable NotAddressable reason,
    @Nullable String comment,
    Instant submittedAt,
    Instant changedAt) {

  public CityRequestView {
    members = List.copyOf(members);
  }

  static CityRequestView of(CityRequestSubmitted event, Instant at) {
    return new CityRequestView(
        event.request(),
        event.city(),
        event.requester(),
        event.posting(),
        CityRequestStatus.SUBMITTED,
        List.of(),
        null,
        null,
        at,
        at);
  }

  /** Without these among the members that were asked. */
  public CityRequestView without(List<ParticipantId> hidden) {
    return new CityRequestView(
        id,
        city,
        requester,
        posting,
        status,
        members.stream().filter(member -> !hidden.contains(member)).toList(),
        reason,
        comment,
        submittedAt,
        changedAt);
  }

  CityRequestView relayed(CityRequestRelayed event, Instant at) {
    List<ParticipantId> asked =
        event.members().stream().sorted(Comparator.comparing(ParticipantId::value)).toList();
    return triaged(CityRequestStatus.RELAYED, asked, null, event.comment(), at);
  }

  CityRequestView declined(CityRequestDeclined event, Instant at) {
    return triaged(
        CityRequestStatus.NOT_ADDRESSABLE, List.of(), event.reason(), event.comment(), at);
  }

  private CityRequestView triaged(
      CityRequestStatus outcome,
      List<ParticipantId> asked,
      @Nullable NotAddressable why,
      @Nullable String word,
      Instant at) {
    return new CityRequestView(
        id, city, requester, posting, outcome, asked, why, word, submittedAt, at);
  }
}
