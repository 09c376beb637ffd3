package ma.maillage.query.feeds;

import java.util.Comparator;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.representation.CityRequestDeclined;
import ma.maillage.api.representation.CityRequestId;
import ma.maillage.api.representation.CityRequestRelayed;
import ma.maillage.api.representation.CityRequestSubmitted;
import ma.maillage.api.representation.NotAddressable;
import org.jspecify.annotations.Nullable;

/**
 * What a channel is told of a request of a city: its title when it is submitted, the members it is
 * relayed to in the order of their ids, or why it is declined.
 */
record CityRequestNews(
    CityRequestId request,
    CityCode city,
    ParticipantId requester,
    @Nullable LocalizedText title,
    List<ParticipantId> members,
    @Nullable NotAddressable reason,
    @Nullable String comment) {

  static CityRequestNews of(CityRequestSubmitted event) {
    return new CityRequestNews(
        event.request(),
        event.city(),
        event.requester(),
        event.posting().title(),
        List.of(),
        null,
        null);
  }

  static CityRequestNews of(CityRequestRelayed event) {
    List<ParticipantId> members =
        event.members().stream().sorted(Comparator.comparing(ParticipantId::value)).toList();
    return new CityRequestNews(
        event.request(), event.city(), event.requester(), null, members, null, event.comment());
  }

  static CityRequestNews of(CityRequestDeclined event) {
    return new CityRequestNews(
        event.request(),
        event.city(),
        event.requester(),
        null,
        List.of(),
        event.reason(),
        event.comment());
  }
}
