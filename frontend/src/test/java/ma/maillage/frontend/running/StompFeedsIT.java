package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.maillage.frontend.running.StompConnection.Frame;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StompFeedsIT {

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Town town = new Town(maillage);

  @Test
  void givesWhoComesBackExactlyWhatItMissedAndThenGoesOn() {
    String startup = town.participant("STARTUP", "Oujda");
    String fund = town.participant("INVESTOR", "Rabat");
    String sector = Town.unique("sector");
    Caller investor = town.investor(fund);
    String feed = "/feeds/deals/" + town.subscription(fund, sector);

    Frame seen;
    String first;
    try (StompConnection connection = connected(investor)) {
      assertThat(connection.subscribe(feed, Map.of()).command()).isEqualTo("RECEIPT");
      first = town.deal(startup, sector);
      seen = connection.next();
    }
    assertThat(seen.body()).contains(first);
    assertThat(seen.header("type")).isEqualTo("DealMatched");

    List<String> deals = new ArrayList<>();
    for (int missed = 0; missed < 3; missed++) {
      deals.add(town.deal(startup, sector));
    }
    Map<String, String> resume =
        Map.of("since", seen.header("offset"), "epoch", seen.header("epoch"));
    try (StompConnection connection = connected(investor)) {
      assertThat(connection.subscribe(feed, resume).command()).isEqualTo("RECEIPT");
      List<Frame> frames = new ArrayList<>();
      for (int missed = 0; missed < 3; missed++) {
        frames.add(connection.next());
      }
      deals.add(town.deal(startup, sector));
      frames.add(connection.next());
      assertThat(frames).allSatisfy(f -> assertThat(f.command()).isEqualTo("MESSAGE"));
      assertThat(frames.stream().map(StompFeedsIT::dealOf)).containsExactlyElementsOf(deals);
      assertThat(frames.stream().map(f -> Long.parseLong(f.header("offset")))).isSorted();
    }
  }

  @Test
  void goesBackToATime() {
    String startup = town.participant("STARTUP", "Oujda");
    String fund = town.participant("INVESTOR", "Rabat");
    String sector = Town.unique("sector");
    String feed = "/feeds/deals/" + town.subscription(fund, sector);
    String deal = town.deal(startup, sector);
    try (StompConnection connection = connected(town.investor(fund))) {
      connection.subscribe(feed, Map.of("since", "2020-01-01T00:00:00Z"));
      assertThat(dealOf(connection.next())).isEqualTo(deal);
    }
  }

  @Test
  void tellsAnAmbassadorWhatArrivesAndWhatBecomesOfIt() {
    String here = town.participant("STARTUP", "Larache");
    String lab = town.participant("RESEARCH_LAB", "Larache");
    Caller ambassador = town.ambassador("Larache");
    try (StompConnection connection = connected(ambassador)) {
      connection.subscribe("/feeds/inbox/larache", Map.of("since", "0"));
      String proposed = town.connection(here, town.participant("BUYER", "Larache"));
      Frame proposal = connection.next();
      while (!proposal.body().contains(proposed)) {
        proposal = connection.next();
      }
      assertThat(proposal.header("type")).isEqualTo("ConnectionProposed");
      assertThat(ambassador.post("/api/connections/" + proposed + "/relay", "{}").status())
          .isEqualTo(204);
      Frame relayed = connection.next();
      while (!relayed.body().contains(proposed)) {
        relayed = connection.next();
      }
      assertThat(relayed.header("type")).isEqualTo("ConnectionRelayed");
      assertThat(lab).isNotEmpty();
    }
  }

  @Test
  void refusesTheInboxOfAnotherCityAndSaysWhy() {
    try (StompConnection connection = connected(town.ambassador("Larache"))) {
      Frame refusal = connection.subscribe("/feeds/inbox/rabat", Map.of());
      assertThat(refusal.command()).isEqualTo("ERROR");
      assertThat(refusal.header("message")).contains("ambassador");
      assertThat(refusal.header("receipt-id")).isEqualTo("r");
      assertThat(connection.next().command()).isEqualTo("CLOSED");
    }
  }

  @Test
  void refusesToResumeInAnotherEpoch() {
    try (StompConnection connection = connected(maillage.operator())) {
      Frame refusal =
          connection.subscribe("/feeds/inbox/rabat", Map.of("since", "1", "epoch", "another"));
      assertThat(refusal.command()).isEqualTo("ERROR");
      assertThat(refusal.header("message")).contains("cannot resume");
    }
  }

  @Test
  void refusesWhatIsNoFeedAndWhatIsSent() {
    try (StompConnection connection = connected(maillage.operator())) {
      assertThat(connection.subscribe("/topic/all", Map.of()).command()).isEqualTo("ERROR");
    }
    try (StompConnection connection = connected(maillage.operator())) {
      connection.send("SEND", Map.of("destination", "/feeds/inbox/rabat"));
      assertThat(connection.next().command()).isEqualTo("ERROR");
    }
  }

  @Test
  void endsAFeedThatIsUnsubscribed() {
    String startup = town.participant("STARTUP", "Oujda");
    String fund = town.participant("INVESTOR", "Rabat");
    String sector = Town.unique("sector");
    String ended = "/feeds/deals/" + town.subscription(fund, sector);
    String kept = "/feeds/deals/" + town.subscription(fund, sector);
    try (StompConnection connection = connected(town.investor(fund))) {
      connection.subscribe(ended, Map.of());
      connection.subscribe(kept, Map.of());
      connection.send("UNSUBSCRIBE", Map.of("id", ended, "receipt", "gone"));
      assertThat(connection.next().header("receipt-id")).isEqualTo("gone");
      town.deal(startup, sector);
      town.deal(startup, sector);
      assertThat(List.of(connection.next(), connection.next()))
          .allSatisfy(frame -> assertThat(frame.header("subscription")).isEqualTo(kept));
    }
  }

  @Test
  void greetsOnlyWhoIsSignedIn() {
    Caller stranger = new Caller(maillage, "nobody", "nothing");
    assertThatThrownBy(() -> StompConnection.open(stranger))
        .hasCauseInstanceOf(WebSocketHandshakeException.class);
  }

  private static StompConnection connected(Caller caller) {
    StompConnection connection = StompConnection.open(caller);
    Frame greeting = connection.next();
    assertThat(greeting.command()).isEqualTo("CONNECTED");
    assertThat(greeting.header("version")).isEqualTo("1.2");
    return connection;
  }

  private static String dealOf(Frame frame) {
    return JsonMapper.shared().readTree(frame.body()).get("id").asString();
  }
}
