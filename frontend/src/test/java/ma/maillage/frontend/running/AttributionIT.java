package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.maillage.frontend.running.Caller.Answer;
import org.junit.jupiter.api.Test;

/** Who did something, and for whom, stands in the log with what was done. */
class AttributionIT {

  private static final Pattern EVENT = Pattern.compile("maillage\\.(\\w+)");

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Town town = new Town(maillage);
  private final String startup = town.participant("STARTUP", "Khénifra");

  @Test
  void saysOfAMemberThatItActed() {
    Caller member = town.member(startup);

    assertThat(member.put("/api/participants/" + startup, profile("member")).status())
        .isEqualTo(204);

    assertThat(lastDescription())
        .contains("\"actor\"", member.username())
        .doesNotContain("onBehalfOf");
  }

  @Test
  void saysOfAnAmbassadorForWhomItActed() {
    Caller ambassador = town.ambassador("Khénifra");

    assertThat(ambassador.put("/api/participants/" + startup, profile("ambassador")).status())
        .isEqualTo(204);

    assertThat(lastDescription()).contains("\"actor\"", ambassador.username(), "\"onBehalfOf\"");
  }

  @Test
  void saysOfAnOperatorForWhomItDidEverythingThatIsAParticipantsToDo() {
    Caller operator = maillage.operator();
    String fund = town.participant("INVESTOR", "Khénifra");
    String other = town.participant("STARTUP", "Khénifra");
    String cluster = town.participant("CLUSTER", "Khénifra");
    String committee = town.participant("THEMATIC_COMMITTEE", "Khénifra");

    done(operator.put("/api/participants/" + other, profile("autre")));
    done(operator.delete("/api/needs/" + town.need(other)));
    String offer = "{\"owner\": \"%s\", \"title\": \"Offre\"}".formatted(other);
    done(operator.delete("/api/offers/" + Town.created(operator.post("/api/offers", offer))));
    String person =
        Town.created(
            operator.post("/api/participants/" + other + "/contacts", "{\"name\": \"Qui\"}"));
    done(operator.delete("/api/participants/" + other + "/contacts/" + person));
    String deal = "/api/deals/" + town.deal(other, "ict");
    done(operator.put(deal, round(other)));
    done(operator.put(deal + "/disclosures/" + fund, "{\"level\": \"SUMMARY\"}"));
    done(operator.delete(deal + "/disclosures/" + fund));
    done(operator.post(deal + "/interest", "{\"investor\": \"%s\"}".formatted(fund)));
    done(operator.post(deal + "/close", "{\"reason\": \"FUNDED\"}"));
    String subscription = "/api/subscriptions/" + town.subscription(fund, "ict");
    done(operator.post(subscription + "/pause", ""));
    done(operator.post(subscription + "/resume", ""));
    done(operator.put(subscription + "/delivery", "{\"alsoChanged\": true}"));
    done(operator.delete(subscription));
    String gathering = "/api/gatherings/" + town.gathering("Khénifra") + "/participants/";
    done(operator.put(gathering + other, ""));
    done(operator.put(gathering + fund, ""));
    String wish = "{\"wished\": \"%s\"}".formatted(fund);
    done(operator.post(gathering + other + "/wishes", wish));
    String membership =
        "{\"participant\": \"%s\", \"organisation\": \"%s\", \"kind\": \"MEMBER_OF_CLUSTER\""
            .formatted(other, cluster);
    done(operator.post("/api/memberships", membership + ", \"since\": \"2026-01-01\"}"));
    done(operator.post("/api/memberships/end", membership + ", \"until\": \"2026-02-01\"}"));
    Town.created(
        operator.post(
            "/api/initiatives",
            "{\"committee\": \"%s\", \"cities\": [\"Khénifra\"], \"posting\": {\"title\": \"x\"}}"
                .formatted(committee)));

    assertThat(doneFor(other))
        .contains("ParticipantDescribed", "NeedPublished", "NeedWithdrawn")
        .contains("OfferPublished", "OfferWithdrawn", "ContactRecorded", "PersonErased")
        .contains("DealOpened", "DealAmended", "DisclosureGranted", "DisclosureRevoked")
        .contains("DealClosed", "GatheringJoined", "MeetingWished")
        .doesNotContain("ParticipantRegistered");
    assertThat(doneFor(fund))
        .contains("InterestExpressed", "DealSubscriptionOpened", "DealSubscriptionPaused")
        .contains("DealSubscriptionResumed", "DeliveryChanged", "DealSubscriptionCancelled");
    assertThat(doneFor(cluster)).contains("MembershipBegun", "MembershipEnded");
    assertThat(doneFor(committee)).contains("NeedPublished", "InitiativeLaunched");
  }

  /** The types of all that was done on behalf of a participant. */
  private Set<String> doneFor(String participant) {
    Pattern attributed = Pattern.compile("onBehalfOf\\W+" + participant);
    return exported()
        .filter(line -> attributed.matcher(line).find())
        .flatMap(line -> EVENT.matcher(line).results())
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(204);
  }

  private static String round(String startup) {
    return """
    {"startup": "%s", "title": "Tour", "stage": "SEED", "amount": {"amount": 1, "currency": "MAD"}}
    """
        .formatted(startup);
  }

  private static String profile(String name) {
    return "{\"name\": \"%s\", \"city\": \"Khénifra\", \"country\": \"MA\"}".formatted(name);
  }

  private String lastDescription() {
    return exported()
        .filter(line -> line.contains("ParticipantDescribed") && line.contains(startup))
        .reduce("", (first, second) -> second);
  }

  private Stream<String> exported() {
    return maillage.operator().get("/actuator/eventlog/export").response().body().lines();
  }
}
