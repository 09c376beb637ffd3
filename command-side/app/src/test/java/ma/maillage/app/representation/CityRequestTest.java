package ma.maillage.app.representation;

import static ma.maillage.app.Sample.CLUSTER;
import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.Sample.posting;
import static ma.maillage.app.Sample.registered;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.KindNotAllowed;
import ma.maillage.api.directory.MembershipBegun;
import ma.maillage.api.directory.MembershipEnded;
import ma.maillage.api.directory.MembershipKind;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.representation.AmbassadorAppointed;
import ma.maillage.api.representation.CityNotRepresented;
import ma.maillage.api.representation.CityRequestAlreadySubmitted;
import ma.maillage.api.representation.CityRequestDeclined;
import ma.maillage.api.representation.CityRequestId;
import ma.maillage.api.representation.CityRequestNotOpen;
import ma.maillage.api.representation.CityRequestRelayed;
import ma.maillage.api.representation.CityRequestSubmitted;
import ma.maillage.api.representation.DeclineCityRequest;
import ma.maillage.api.representation.NotAddressable;
import ma.maillage.api.representation.NotMembers;
import ma.maillage.api.representation.NotTheCluster;
import ma.maillage.api.representation.ReasonInWordsRequired;
import ma.maillage.api.representation.RelayCityRequest;
import ma.maillage.api.representation.SubmitCityRequest;
import ma.maillage.api.representation.UnknownCityRequest;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class CityRequestTest {

  private static final CityCode FES = CityCode.of("Fès");
  private static final ParticipantId CITY = ParticipantId.of("city");
  private static final CityRequestId REQUEST = CityRequestId.of("request");
  private static final ParticipantRegistered CITY_IS =
      registered(CITY, ParticipantKind.INNOVATION_CITY);
  private static final CityRequestSubmitted SUBMITTED =
      new CityRequestSubmitted(REQUEST, FES, CITY, posting("Éclairage"));
  private static final AmbassadorAppointed REPRESENTED =
      new AmbassadorAppointed(FES, CLUSTER, AccountName.of("amina"));
  private static final LocalDate SPRING = LocalDate.parse("2026-03-01");
  private static final MembershipBegun MEMBER =
      new MembershipBegun(STARTUP, CLUSTER, MembershipKind.MEMBER_OF_CLUSTER, SPRING);
  private static final CityRequestRelayed RELAYED =
      new CityRequestRelayed(REQUEST, FES, CITY, Set.of(STARTUP), "Pour vous");
  private static final CityRequestDeclined DECLINED =
      new CityRequestDeclined(REQUEST, FES, CITY, NotAddressable.NO_MEMBER_CAN_ANSWER, null);

  private static RelayCityRequest relay(ParticipantId... members) {
    return new RelayCityRequest(REQUEST, FES, CLUSTER, Set.of(members), "Pour vous");
  }

  @Test
  void aCityAsksTheClusterForSomething() {
    Scenario.given(CITY_IS)
        .when(new SubmitCityRequest(REQUEST, FES, CITY, posting("Éclairage")))
        .then(SUBMITTED);
  }

  @Test
  void onlyWhatStandsForACityAsks() {
    Scenario.given(registered(STARTUP, ParticipantKind.STARTUP))
        .when(new SubmitCityRequest(REQUEST, FES, STARTUP, posting("Éclairage")))
        .thenRefused(
            new KindNotAllowed(
                STARTUP,
                ParticipantKind.STARTUP,
                EnumSet.of(
                    ParticipantKind.INNOVATION_CITY,
                    ParticipantKind.PUBLIC_BODY,
                    ParticipantKind.UNIVERSITY,
                    ParticipantKind.TECHNOLOGY_PARK,
                    ParticipantKind.INCUBATOR)));
    Scenario.given()
        .when(new SubmitCityRequest(REQUEST, FES, CITY, posting("Éclairage")))
        .thenRefused(new UnknownParticipant(CITY));
    Scenario.given(CITY_IS, SUBMITTED)
        .when(new SubmitCityRequest(REQUEST, FES, CITY, posting("Éclairage")))
        .thenRefused(new CityRequestAlreadySubmitted(REQUEST));
  }

  @Test
  void relaysToMembersOfTheClusterThatRepresentsTheCity() {
    Scenario.given(CITY_IS, SUBMITTED, REPRESENTED, MEMBER).when(relay(STARTUP)).then(RELAYED);
  }

  @Test
  void relaysToNobodyElse() {
    Scenario.given(CITY_IS, SUBMITTED, REPRESENTED, MEMBER)
        .when(relay(STARTUP, LAB))
        .thenRefused(new NotMembers(CLUSTER, Set.of(LAB)));
    Scenario.given(
            CITY_IS,
            SUBMITTED,
            REPRESENTED,
            MEMBER,
            new MembershipEnded(
                STARTUP, CLUSTER, MembershipKind.MEMBER_OF_CLUSTER, SPRING, SPRING.plusDays(1)))
        .when(relay(STARTUP))
        .thenRefused(new NotMembers(CLUSTER, Set.of(STARTUP)));
    Scenario.given(
            CITY_IS,
            SUBMITTED,
            REPRESENTED,
            new MembershipBegun(
                STARTUP, ParticipantId.of("elsewhere"), MembershipKind.MEMBER_OF_CLUSTER, SPRING))
        .when(relay(STARTUP))
        .thenRefused(new NotMembers(CLUSTER, Set.of(STARTUP)));
  }

  @Test
  void relaysNothingWhereTheClusterDoesNotRepresentTheCity() {
    Scenario.given(CITY_IS, SUBMITTED, MEMBER)
        .when(relay(STARTUP))
        .thenRefused(new CityNotRepresented(FES));
    ParticipantId other = ParticipantId.of("other-cluster");
    Scenario.given(
            CITY_IS,
            SUBMITTED,
            MEMBER,
            new AmbassadorAppointed(FES, other, AccountName.of("amina")))
        .when(relay(STARTUP))
        .thenRefused(new NotTheCluster(FES, other));
  }

  @Test
  void declinesWhatTheClusterCannotAddressForAReason() {
    Scenario.given(CITY_IS, SUBMITTED)
        .when(new DeclineCityRequest(REQUEST, NotAddressable.NO_MEMBER_CAN_ANSWER, null))
        .then(DECLINED);
    Scenario.given(CITY_IS, SUBMITTED)
        .when(new DeclineCityRequest(REQUEST, NotAddressable.OTHER, " "))
        .thenRefused(new ReasonInWordsRequired());
  }

  @Test
  void triagesARequestOnce() {
    Scenario.given(CITY_IS, SUBMITTED, REPRESENTED, MEMBER, DECLINED)
        .when(relay(STARTUP))
        .thenRefused(new CityRequestNotOpen(REQUEST));
    Scenario.given(CITY_IS, SUBMITTED, REPRESENTED, MEMBER, RELAYED)
        .when(new DeclineCityRequest(REQUEST, NotAddressable.TOO_VAGUE, null))
        .thenRefused(new CityRequestNotOpen(REQUEST));
  }

  @Test
  void triagesNothingThatNobodyAskedFor() {
    Scenario.given(CITY_IS, REPRESENTED, MEMBER)
        .when(relay(STARTUP))
        .thenRefused(new UnknownCityRequest(REQUEST));
    Scenario.given(CITY_IS)
        .when(new DeclineCityRequest(REQUEST, NotAddressable.TOO_VAGUE, null))
        .thenRefused(new UnknownCityRequest(REQUEST));
  }
}
