package ma.maillage.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ma.maillage.api.directory.MembershipBegun;
import ma.maillage.api.directory.MembershipEnded;
import ma.maillage.api.directory.MembershipKind;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.privacy.ContactRecorded;
import ma.maillage.api.privacy.PersonErased;
import ma.maillage.api.privacy.PersonId;
import ma.maillage.api.privacy.SealedContact;
import ma.maillage.api.representation.CityHandedOver;
import ma.maillage.api.representation.CityRequestDeclined;
import ma.maillage.api.representation.CityRequestId;
import ma.maillage.api.representation.CityRequestRelayed;
import ma.maillage.api.representation.CityRequestSubmitted;
import ma.maillage.api.representation.InitiativeLaunched;
import ma.maillage.api.representation.NotAddressable;
import ma.maillage.api.representation.RepresentationEnded;

/** Of these, what is about contacts, memberships and cities. */
final class SamplePeople {

  private static final ParticipantId STARTUP = ParticipantId.of("startup");
  private static final ParticipantId CLUSTER = ParticipantId.of("cluster");
  private static final PersonId PERSON = PersonId.of("person");
  private static final CityCode FES = CityCode.of("Fès");
  private static final CityRequestId REQUEST = CityRequestId.of("request");
  private static final LocalDate SINCE = LocalDate.of(2026, 3, 1);

  private SamplePeople() {}

  static List<Object> all() {
    return List.of(
        new ContactRecorded(PERSON, STARTUP, SealedContact.of("c2VhbGVk")),
        new PersonErased(PERSON, STARTUP),
        new MembershipBegun(STARTUP, CLUSTER, MembershipKind.MEMBER_OF_CLUSTER, SINCE),
        new MembershipEnded(
            STARTUP, CLUSTER, MembershipKind.MEMBER_OF_CLUSTER, SINCE, SINCE.plusYears(1)),
        new CityHandedOver(FES, CLUSTER, AccountName.of("amina"), AccountName.of("youssef")),
        new RepresentationEnded(FES, CLUSTER, AccountName.of("amina")),
        new CityRequestSubmitted(REQUEST, FES, CLUSTER, SampleEvents.POSTING),
        new CityRequestRelayed(REQUEST, FES, CLUSTER, Set.of(STARTUP), "Pour vous"),
        new CityRequestDeclined(REQUEST, FES, CLUSTER, NotAddressable.OTHER, "Hors sujet"),
        new InitiativeLaunched(NeedId.of("need"), CLUSTER, Set.of(FES)));
  }
}
