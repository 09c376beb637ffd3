package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesIT {

  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Town town = new Town(maillage);
  private Map<String, String> ids = Map.of();
  private Map<String, Caller> callers = Map.of();

  @BeforeAll
  void settle() {
    String own = town.participant("STARTUP", "Tétouan");
    String other = town.participant("STARTUP", "Nador");
    String fund = town.participant("INVESTOR", "Rabat");
    String otherFund = town.participant("INVESTOR", "Rabat");
    ids =
        Map.ofEntries(
            Map.entry("OWN", own),
            Map.entry("OTHER", other),
            Map.entry("FUND", fund),
            Map.entry("OTHERFUND", otherFund),
            Map.entry("OWNNEED", town.need(own)),
            Map.entry("OTHERNEED", town.need(other)),
            Map.entry("DEAL", town.deal(own, "crafts")),
            Map.entry("OTHERDEAL", town.deal(other, "crafts")),
            Map.entry("GATHERING", town.gathering("tetouan")),
            Map.entry("SUBSCRIPTION", town.subscription(fund, "ict")),
            Map.entry("OTHERSUBSCRIPTION", town.subscription(otherFund, "ict")),
            Map.entry("HERE", town.connection(own, town.participant("RESEARCH_LAB", "Tétouan"))),
            Map.entry("THERE", town.connection(other, town.participant("RESEARCH_LAB", "Nador"))));
    callers =
        Map.of(
            "nobody", maillage.nobody(),
            "member", town.member(own),
            "investor", town.investor(fund),
            "ambassador", town.ambassador("Tétouan"),
            "operator", maillage.operator());
  }

  /** Who is let through: m(ember), i(nvestor), a(mbassador), o(perator); nobody never is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /api/participants                           |           | miao
          GET    | /api/participants/{OTHER}                   |           | miao
          GET    | /api/needs                                  |           | miao
          GET    | /api/deals                                  |           | miao
          GET    | /api/ambassadors                            |           | miao
          GET    | /api/indicators                             |           | miao
          GET    | /api/surveys                                |           | miao
          POST   | /api/surveys                                | {"title": "t", "year": 2026, "invited": ["{OWN}"], "lastDay": "2001-01-31"} | o
          POST   | /api/surveys/ghost/answers                  | {"satisfaction": 3, "participant": "{OWN}"} | mo
          POST   | /api/surveys/ghost/answers                  | {"satisfaction": 3, "participant": "{OTHER}"} | o
          GET    | /api/gatherings                             |           | miao
          POST   | /api/gatherings                             | {"title": "t", "city": "tetouan", "where": "w", "tables": 1, "slots": [{"start": "2026-01-01T09:00:00Z", "end": "2026-01-01T08:00:00Z"}]} | ao
          POST   | /api/gatherings                             | {"title": "t", "city": "nador", "where": "w", "tables": 1, "slots": [{"start": "2026-01-01T09:00:00Z", "end": "2026-01-01T08:00:00Z"}]} | o
          POST   | /api/gatherings/{GATHERING}/arrangement     |           | ao
          GET    | /api/gatherings/{GATHERING}/schedule        |           | ao
          PUT    | /api/gatherings/{GATHERING}/participants/{OTHER} |      | ao
          PUT    | /api/gatherings/{GATHERING}/participants/{OWN} |        | mao
          POST   | /api/gatherings/{GATHERING}/participants/{OWN}/wishes | {"wished": "{OTHER}"} | mo
          POST   | /api/gatherings/{GATHERING}/participants/{OTHER}/wishes | {"wished": "{OWN}"} | o
          GET    | /api/gatherings/{GATHERING}/participants/{OWN}/schedule |   | mo
          GET    | /api/gatherings/{GATHERING}/participants/{OTHER}/calendar | | o
          GET    | /api/indicators/hosted?by=site&every=year   |           | miao
          GET    | /api/search?q=x                             |           | miao
          POST   | /api/matches                                | {}        | miao
          POST   | /api/languages                              | {}        | miao
          POST   | /api/participants                           | {}        | ao
          PUT    | /api/participants/{OWN}                     | {"name": "x", "country": "MA"} | mao
          POST   | /api/needs                                  | {"owner": "{OWN}", "title": {}} | mao
          POST   | /api/needs                                  | {"owner": "{OTHER}", "title": {}} | ao
          POST   | /api/offers                                 | {"owner": "{FUND}", "title": {}} | iao
          DELETE | /api/needs/{OTHERNEED}                      |           | ao
          POST   | /api/deals                                  | {"startup": "{OTHER}", "title": {}, "stage": "SEED", "amount": {"amount": 1, "currency": "MAD"}} | ao
          GET    | /api/deals/{DEAL}                           |           | miao
          PUT    | /api/deals/{DEAL}                           | {"startup": "{FUND}", "title": "t", "stage": "SEED", "amount": {"amount": 1, "currency": "MAD"}} | mao
          PUT    | /api/deals/{OTHERDEAL}                      | {"startup": "{FUND}", "title": "t", "stage": "SEED", "amount": {"amount": 1, "currency": "MAD"}} | ao
          POST   | /api/deals/{DEAL}/close                     | {"reason": "FUNDED"} | mao
          POST   | /api/deals/{OTHERDEAL}/close                | {"reason": "FUNDED"} | ao
          GET    | /api/deals/{DEAL}/disclosures               |           | mao
          GET    | /api/deals/{OTHERDEAL}/disclosures          |           | ao
          PUT    | /api/deals/{DEAL}/disclosures/{FUND}        | {"level": "FULL"} | mao
          PUT    | /api/deals/{OTHERDEAL}/disclosures/{FUND}   | {"level": "FULL"} | ao
          DELETE | /api/deals/{DEAL}/disclosures/{FUND}        |           | mao
          DELETE | /api/deals/{OTHERDEAL}/disclosures/{FUND}   |           | ao
          POST   | /api/deals/{OTHERDEAL}/interest             | {"investor": "{FUND}"} | io
          POST   | /api/deals/{OTHERDEAL}/interest             | {"investor": "{OTHERFUND}"} | o
          POST   | /api/subscriptions                          | {"investor": "{FUND}", "name": "n", "criteria": {"atLeast": {"amount": 2, "currency": "MAD"}, "atMost": {"amount": 1, "currency": "MAD"}}} | io
          POST   | /api/subscriptions                          | {"investor": "{OTHERFUND}", "name": "n", "criteria": {}} | o
          GET    | /api/subscriptions                          |           | io
          GET    | /api/subscriptions?investor={OTHERFUND}     |           | o
          GET    | /api/subscriptions/{SUBSCRIPTION}           |           | io
          GET    | /api/subscriptions/{OTHERSUBSCRIPTION}      |           | o
          GET    | /api/subscriptions/{SUBSCRIPTION}/deals     |           | io
          PUT    | /api/subscriptions/{SUBSCRIPTION}/delivery  | {"cadence": "DAILY"} | io
          PUT    | /api/subscriptions/{OTHERSUBSCRIPTION}/delivery | {"cadence": "DAILY"} | o
          POST   | /api/subscriptions/{SUBSCRIPTION}/pause     |           | io
          POST   | /api/subscriptions/{OTHERSUBSCRIPTION}/pause |          | o
          POST   | /api/subscriptions/{SUBSCRIPTION}/resume    |           | io
          POST   | /api/subscriptions/{OTHERSUBSCRIPTION}/resume |         | o
          DELETE | /api/subscriptions/{OTHERSUBSCRIPTION}      |           | o
          POST   | /api/ambassadors                            | {}        | o
          GET    | /api/connections                            |           | miao
          GET    | /api/connections/counts                     |           | miao
          GET    | /api/connections/counts?city=nador          |           | mio
          GET    | /api/connections/counts?participant={OTHER} |           | ao
          GET    | /api/connections?city=tetouan               |           | miao
          GET    | /api/connections?city=nador                 |           | mio
          GET    | /api/connections?participant={OTHER}        |           | ao
          GET    | /api/connections/{HERE}                     |           | mao
          GET    | /api/connections/{THERE}                    |           | o
          POST   | /api/connections                            | {}        | ao
          POST   | /api/connections/{HERE}/dismiss             | {}        | ao
          POST   | /api/connections/{THERE}/relay              | {}        | o
          POST   | /api/connections/{THERE}/dismiss            | {"reason": "OVERLOADED"} | o
          POST   | /api/connections/{THERE}/reopen             |           | o
          POST   | /api/connections/{HERE}/snooze              | {"until": "2001-01-01"} | ao
          POST   | /api/connections/{THERE}/snooze             | {"until": "2001-01-01"} | o
          POST   | /api/connections/{HERE}/consent             | {}        | mo
          POST   | /api/connections/{THERE}/consent            | {}        | o
          POST   | /api/connections/{HERE}/decline             | {"reason": "NOT_RELEVANT"} | mo
          POST   | /api/connections/{THERE}/decline            | {"reason": "NOT_RELEVANT"} | o
          POST   | /api/connections/{HERE}/meeting             | {"times": ["2001-01-01T10:00:00Z"], "where": "Fès"} | mo
          POST   | /api/connections/{THERE}/meeting            | {"times": ["2001-01-01T10:00:00Z"], "where": "Fès"} | o
          POST   | /api/connections/{HERE}/meeting/agreement   | {"time": "2001-01-01T10:00:00Z"} | mo
          POST   | /api/connections/{THERE}/meeting/agreement  | {"time": "2001-01-01T10:00:00Z"} | o
          POST   | /api/connections/{HERE}/outcome             | {"outcome": "NONE"} | mao
          POST   | /api/connections/{THERE}/outcome            | {"outcome": "NONE"} | o
          GET    | /api/feeds/introductions/{OWN}?since=x      |           | mo
          GET    | /api/feeds/introductions/{FUND}?since=x     |           | io
          GET    | /api/feeds/inbox/nador?since=x              |           | o
          GET    | /api/feeds/inbox/tetouan?since=x            |           | ao
          GET    | /api/feeds/deals/{SUBSCRIPTION}?since=x     |           | io
          POST   | /api/participants/{OWN}/contacts            | {"name": "Quelqu'un"} | mao
          POST   | /api/participants/{OTHER}/contacts          | {"name": "Quelqu'un"} | ao
          GET    | /api/participants/{OWN}/contacts            |           | mao
          GET    | /api/participants/{OTHER}/contacts          |           | ao
          PUT    | /api/participants/{OTHER}/contacts/x        | {"name": "Quelqu'un"} | ao
          GET    | /api/participants/{OTHER}/contacts/x/export |           | ao
          DELETE | /api/participants/{OTHER}/contacts/x        |           | ao
          GET    | /api/participants/{OTHER}/completeness      |           | miao
          GET    | /api/participants/{OTHER}/suspicions        |           | ao
          GET    | /api/suspicions                             |           | ao
          GET    | /api/memberships                            |           | miao
          POST   | /api/memberships                            | {"participant": "x", "organisation": "{OTHER}", "kind": "TENANT_OF_CITY", "since": "2026-01-01"} | ao
          POST   | /api/memberships/end                        | {"participant": "x", "organisation": "{OWN}", "kind": "TENANT_OF_CITY", "until": "2026-01-01"} | mao
          GET    | /api/ambassadors/nador/tenures              |           | miao
          GET    | /api/ambassadors/nador/open                 |           | o
          GET    | /api/ambassadors/tetouan/open               |           | ao
          POST   | /api/ambassadors/nador/hand-over            | {"to": "x"} | o
          DELETE | /api/ambassadors/nador                      |           | o
          GET    | /api/city-requests                          |           | miao
          GET    | /api/city-requests?city=nador               |           | mio
          POST   | /api/city-requests                          | {"city": "nador", "requester": "{OTHER}", "posting": {"title": "x"}} | ao
          GET    | /api/initiatives                            |           | miao
          POST   | /api/initiatives                            | {"committee": "{OTHER}", "cities": ["nador"], "posting": {"title": "x"}} | ao
          POST   | /actuator/compaction                        | {}        | o
          GET    | /api/imports                                |           | o
          GET    | /api/accounts                               |           | o
          POST   | /api/accounts                               | {}        | o
          GET    | /actuator/metrics                           |           | o
          GET    | /actuator/processors                        |           | o
          """)
  void letsThroughWhoMayAndNobodyElse(String method, String path, String body, String allowed) {
    callers.forEach(
        (role, caller) -> {
          int status = status(caller, method, withIds(path), body == null ? "" : withIds(body));
          if (role.equals("nobody")) {
            assertThat(status).as(role).isEqualTo(UNAUTHORIZED);
          } else if (allowed.contains(role.substring(0, 1))) {
            assertThat(status).as(role).isNotIn(UNAUTHORIZED, FORBIDDEN).isLessThan(500);
          } else {
            assertThat(status).as(role).isEqualTo(FORBIDDEN);
          }
        });
  }

  @Test
  void showsAnAmbassadorTheInboxOfItsOwnCityOnly() {
    String inbox = caller("ambassador").get("/api/connections?limit=100").response().body();
    assertThat(inbox).contains(id("HERE")).doesNotContain(id("THERE"));
  }

  @Test
  void showsAMemberItsOwnConnectionsOnly() {
    String inbox = caller("member").get("/api/connections?limit=100").response().body();
    assertThat(inbox).contains(id("HERE")).doesNotContain(id("THERE"));
  }

  @Test
  void letsAMemberWithdrawItsOwnNeed() {
    String need = "/api/needs/" + town.need(id("OWN"));
    assertThat(caller("member").delete(need).status()).isEqualTo(204);
    assertThat(maillage.operator().get(need).json().get("status").asString())
        .isEqualTo("WITHDRAWN");
  }

  @Test
  void tellsAnybodyThatItIsHealthyAndDescribesItsApi() {
    assertThat(maillage.nobody().get("/actuator/health").status()).isEqualTo(200);
    assertThat(maillage.nobody().get("/v3/api-docs").status()).isEqualTo(200);
  }

  private Caller caller(String role) {
    return Objects.requireNonNull(callers.get(role));
  }

  private String id(String name) {
    return Objects.requireNonNull(ids.get(name));
  }

  private String withIds(String text) {
    String filled = text;
    for (Map.Entry<String, String> id : ids.entrySet()) {
      filled = filled.replace("{" + id.getKey() + "}", id.getValue());
    }
    return filled;
  }

  private static int status(Caller caller, String method, String path, String body) {
    return switch (method) {
      case "GET" -> caller.get(path).status();
      case "PUT" -> caller.put(path, body).status();
      case "DELETE" -> caller.delete(path).status();
      default -> caller.post(path, body).status();
    };
  }
}
