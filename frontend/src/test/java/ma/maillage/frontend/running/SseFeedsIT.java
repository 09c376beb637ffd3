package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ma.maillage.frontend.running.SseConnection.Event;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SseFeedsIT {

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Town town = new Town(maillage);

  @Test
  void givesWhoComesBackExactlyWhatItMissedAndThenGoesOn() {
    String startup = town.participant("STARTUP", "Oujda");
    String fund = town.participant("INVESTOR", "Rabat");
    String sector = Town.unique("sector");
    Caller investor = town.investor(fund);
    String feed = "/api/feeds/deals/" + town.subscription(fund, sector);

    Event seen;
    try (SseConnection connection = SseConnection.open(investor, feed, null)) {
      assertThat(next(connection).type()).isEqualTo("epoch");
      town.deal(startup, sector);
      seen = next(connection);
    }
    assertThat(seen.type()).isEqualTo("DealMatched");

    List<String> deals = new ArrayList<>();
    for (int missed = 0; missed < 3; missed++) {
      deals.add(town.deal(startup, sector));
    }
    try (SseConnection connection = SseConnection.open(investor, feed, seen.id())) {
      assertThat(next(connection).type()).isEqualTo("epoch");
      List<Event> events = new ArrayList<>();
      for (int missed = 0; missed < 3; missed++) {
        events.add(next(connection));
      }
      deals.add(town.deal(startup, sector));
      events.add(next(connection));
      assertThat(events.stream().map(SseFeedsIT::dealOf)).containsExactlyElementsOf(deals);
      assertThat(events.stream().map(event -> Long.parseLong(event.id()))).isSorted();
    }
  }

  @Test
  void losesNothingBetweenTheGreetingAndTheFirstEvent() {
    String startup = town.participant("STARTUP", "Oujda");
    String fund = town.participant("INVESTOR", "Rabat");
    String sector = Town.unique("sector");
    Caller investor = town.investor(fund);
    String feed = "/api/feeds/deals/" + town.subscription(fund, sector);
    Event greeting;
    try (SseConnection connection = SseConnection.open(investor, feed, null)) {
      greeting = next(connection);
    }
    String deal = town.deal(startup, sector);
    try (SseConnection connection = SseConnection.open(investor, feed, greeting.id())) {
      assertThat(next(connection).data()).isEqualTo(greeting.data());
      assertThat(dealOf(next(connection))).isEqualTo(deal);
    }
  }

  @Test
  void refusesInWordsWhatItCannotFollow() {
    Caller operator = maillage.operator();
    assertThat(operator.get("/api/feeds/inbox/rabat?since=1&epoch=another").status())
        .isEqualTo(409);
    assertThat(operator.get("/api/feeds/deals/ghost").status()).isEqualTo(404);
    try (SseConnection connection =
        SseConnection.open(town.ambassador("Larache"), "/api/feeds/inbox/rabat", null)) {
      assertThat(connection.status()).isEqualTo(403);
    }
  }

  private static Event next(SseConnection connection) {
    return Objects.requireNonNull(connection.next(), "the stream has ended");
  }

  private static String dealOf(Event event) {
    return JsonMapper.shared().readTree(event.data()).get("id").asString();
  }
}
