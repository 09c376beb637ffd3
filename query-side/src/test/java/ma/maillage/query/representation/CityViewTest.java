package ma.maillage.query.representation;

import static ma.maillage.query.Cities.FES;
import static ma.maillage.query.Cities.TANGER;
import static ma.maillage.query.Cities.appointed;
import static ma.maillage.query.Cities.ended;
import static ma.maillage.query.Cities.handedOver;
import static ma.maillage.query.Cities.launched;
import static ma.maillage.query.Cities.notAddressable;
import static ma.maillage.query.Cities.relayedTo;
import static ma.maillage.query.Cities.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.representation.CityRequestId;
import ma.maillage.api.representation.NotAddressable;
import ma.maillage.query.Cities;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.views.PageRequest;
import ma.maillage.query.views.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class CityViewTest {

  private final Log log = new Log();
  private View view;

  @BeforeEach
  void assemble(MongoDatabase database) {
    view = Ambassadors.in(database);
  }

  @Test
  void tellsWhoHeldACityWhen() {
    given(appointed(FES, "amina"), handedOver(FES, "amina", "youssef"), ended(FES, "youssef"));
    given(appointed(FES, "amina"));

    assertThat(queries().handle(new FindSeat(FES)).orElseThrow().tenures())
        .extracting(tenure -> tenure.ambassador().value(), t -> t.since(), t -> t.until())
        .containsExactly(
            tuple("amina", Log.NOON.plusSeconds(3), null),
            tuple("youssef", Log.NOON.plusSeconds(1), Log.NOON.plusSeconds(2)),
            tuple("amina", Log.NOON, Log.NOON.plusSeconds(1)));
    assertThat(queries().handle(new FindSeat(TANGER))).isEmpty();
  }

  @Test
  void showsAsAmbassadorOnlyWhoHoldsTheCityNow() {
    given(appointed(FES, "amina"), appointed(TANGER, "samir"));
    given(handedOver(FES, "amina", "youssef"), ended(TANGER, "samir"));

    assertThat(queries().handle(new FindAmbassadors(List.of(), PageRequest.first())).items())
        .extracting(ambassador -> ambassador.ambassador().value())
        .containsExactly("youssef");
    assertThat(queries().handle(new FindAmbassador(TANGER))).isEmpty();
  }

  @Test
  void showsWhatBecameOfARequest() {
    given(submitted("r1"), submitted("r2"), submitted("r3"));
    given(relayedTo("r1", "s1", "l1"), notAddressable("r2"));

    CityRequestView relayed = request("r1");
    assertThat(relayed.status()).isEqualTo(CityRequestStatus.RELAYED);
    assertThat(relayed.members()).extracting(ParticipantId::value).containsExactly("l1", "s1");
    assertThat(relayed.comment()).isEqualTo("Pour vous");
    CityRequestView declined = request("r2");
    assertThat(declined.status()).isEqualTo(CityRequestStatus.NOT_ADDRESSABLE);
    assertThat(declined.reason()).isEqualTo(NotAddressable.NO_MEMBER_CAN_ANSWER);
    assertThat(request("r3").status()).isEqualTo(CityRequestStatus.SUBMITTED);
    assertThat(request("r3").posting()).isEqualTo(submitted("r3").posting());
  }

  @Test
  void findsRequestsByCityStatusAndWhomTheyConcern() {
    given(submitted("r1"), submitted("r2"), submitted("r3"));
    given(relayedTo("r1", "s1", "l1"), notAddressable("r2"));

    assertThat(requests(FES, null, null)).containsExactly("r3", "r2", "r1");
    assertThat(requests(TANGER, null, null)).isEmpty();
    assertThat(requests(FES, CityRequestStatus.SUBMITTED, null)).containsExactly("r3");
    assertThat(requests(null, null, "s1")).containsExactly("r1");
    assertThat(requests(null, null, Cities.REQUESTER.value())).containsExactly("r3", "r2", "r1");
  }

  @Test
  void showsTheInitiativesThatStandInACity() {
    given(launched("i1", FES, TANGER), launched("i2", FES));
    given(
        new NeedWithdrawn(NeedId.of("i2"), ParticipantId.of("committee")),
        new NeedWithdrawn(NeedId.of("another"), ParticipantId.of("s1")));

    assertThat(initiatives(FES, null)).containsExactly("i2", "i1");
    assertThat(initiatives(FES, true)).containsExactly("i1");
    assertThat(initiatives(TANGER, null)).containsExactly("i1");
  }

  private CityRequestView request(String id) {
    return queries().handle(new FindCityRequest(CityRequestId.of(id))).orElseThrow();
  }

  private List<String> requests(
      @Nullable CityCode city, @Nullable CityRequestStatus status, @Nullable String concerning) {
    ParticipantId participant = concerning == null ? null : ParticipantId.of(concerning);
    return queries()
        .handle(new FindCityRequests(city, status, participant, PageRequest.first()))
        .items()
        .stream()
        .map(request -> request.id().value())
        .toList();
  }

  private List<String> initiatives(CityCode city, @Nullable Boolean open) {
    return queries()
        .handle(new FindInitiatives(city, null, open, List.of(), PageRequest.first()))
        .items()
        .stream()
        .map(initiative -> initiative.need().value())
        .toList();
  }

  private AmbassadorQueries queries() {
    return (AmbassadorQueries) view.queryHandler();
  }

  private void given(Object... events) {
    log.tell(view.projectors(), events);
  }
}
