package ma.maillage.query;

import static ma.maillage.query.Samples.posting;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.representation.AmbassadorAppointed;
import ma.maillage.api.representation.CityHandedOver;
import ma.maillage.api.representation.CityRequestDeclined;
import ma.maillage.api.representation.CityRequestId;
import ma.maillage.api.representation.CityRequestRelayed;
import ma.maillage.api.representation.CityRequestSubmitted;
import ma.maillage.api.representation.InitiativeLaunched;
import ma.maillage.api.representation.NotAddressable;
import ma.maillage.api.representation.RepresentationEnded;

/** What happens to cities, in short. */
public final class Cities {

  public static final CityCode FES = CityCode.of("Fès");
  public static final CityCode TANGER = CityCode.of("Tanger");
  public static final ParticipantId CLUSTER = ParticipantId.of("mnc");
  public static final ParticipantId REQUESTER = ParticipantId.of("cite-fes");

  private Cities() {}

  public static AmbassadorAppointed appointed(CityCode city, String ambassador) {
    return new AmbassadorAppointed(city, CLUSTER, AccountName.of(ambassador));
  }

  public static CityHandedOver handedOver(CityCode city, String from, String to) {
    return new CityHandedOver(city, CLUSTER, AccountName.of(from), AccountName.of(to));
  }

  public static RepresentationEnded ended(CityCode city, String ambassador) {
    return new RepresentationEnded(city, CLUSTER, AccountName.of(ambassador));
  }

  public static CityRequestSubmitted submitted(String request) {
    return new CityRequestSubmitted(
        CityRequestId.of(request), FES, REQUESTER, posting("Éclairage"));
  }

  public static CityRequestRelayed relayedTo(String request, String... members) {
    return new CityRequestRelayed(
        CityRequestId.of(request),
        FES,
        REQUESTER,
        Arrays.stream(members).map(ParticipantId::of).collect(Collectors.toUnmodifiableSet()),
        "Pour vous");
  }

  public static CityRequestDeclined notAddressable(String request) {
    return new CityRequestDeclined(
        CityRequestId.of(request), FES, REQUESTER, NotAddressable.NO_MEMBER_CAN_ANSWER, null);
  }

  public static InitiativeLaunched launched(String need, CityCode... cities) {
    return new InitiativeLaunched(NeedId.of(need), ParticipantId.of("committee"), Set.of(cities));
  }

  static Object[] story() {
    return new Object[] {
      appointed(FES, "amina"),
      appointed(TANGER, "samir"),
      submitted("r1"),
      submitted("r2"),
      submitted("r3"),
      handedOver(FES, "amina", "youssef"),
      relayedTo("r1", "s1", "l1"),
      notAddressable("r2"),
      ended(TANGER, "samir"),
      new NeedPublished(NeedId.of("i1"), ParticipantId.of("s1"), posting("Villes sûres")),
      launched("i1", FES, TANGER),
      new NeedPublished(NeedId.of("i2"), ParticipantId.of("s1"), posting("Eau")),
      launched("i2", FES),
      new NeedWithdrawn(NeedId.of("i2"), ParticipantId.of("s1"))
    };
  }
}
