package ma.maillage.query.feeds;

import static ma.maillage.query.Samples.deal;
import static ma.maillage.query.Samples.held;
import static ma.maillage.query.Samples.lab;
import static ma.maillage.query.Samples.matched;
import static ma.maillage.query.Samples.proposed;
import static ma.maillage.query.Samples.released;
import static ma.maillage.query.Samples.startup;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import ma.maillage.api.CityCode;
import ma.maillage.api.deals.DealMatched;
import ma.maillage.api.deals.DealReleased;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.query.Log;

/** A random log, and what it must tell each channel, worked out from the events alone. */
record BusyHistory(List<Log.Entry> entries) {

  static final List<String> CHANNELS =
      List.of("inbox/rabat", "inbox/agadir", "inbox/fes", "deals/q1", "deals/q2");

  private static final int SIDES = 14;
  private static final int EVENTS = 180;

  static BusyHistory of(long seed) {
    Random random = new Random(seed);
    Log log = new Log();
    for (int number = 0; number < SIDES; number++) {
      log.append(startup("s" + number, "Rabat"), lab("l" + number, "Fes"));
      log.append(deal("d" + number, "s" + number, null));
    }
    for (int number = 0; number < EVENTS; number++) {
      String[] cities = random.nextBoolean() ? new String[] {"rabat"} : two(random);
      ConnectionProposed proposal = proposed("s" + number / SIDES, "l" + number % SIDES, cities);
      switch (random.nextInt(5)) {
        case 0 -> log.append(proposal);
        case 1 -> log.append(proposal, relayed(proposal));
        case 2 -> log.append(matched("d" + number % SIDES, "q1"));
        case 3 ->
            log.append(held("d" + number % SIDES, "q1"), released("q1", "d" + number % SIDES));
        default -> log.append(matched("d" + number % SIDES, "q1", "q2"));
      }
    }
    return new BusyHistory(log.entries());
  }

  List<Long> offsets(String channel, long since) {
    return entries.stream()
        .filter(entry -> entry.position().value() > since)
        .filter(entry -> channels(entry.event()).anyMatch(channel::equals))
        .map(entry -> entry.position().value())
        .toList();
  }

  private static Stream<String> channels(Object event) {
    return switch (event) {
      case ConnectionProposed told -> inboxes(told.proposal().cities());
      case ConnectionRelayed told -> inboxes(told.cities());
      case DealMatched told ->
          told.subscriptions().stream()
              .filter(id -> !told.held().contains(id))
              .map(id -> "deals/" + id);
      case DealReleased told -> Stream.of("deals/" + told.subscription());
      default -> Stream.empty();
    };
  }

  private static Stream<String> inboxes(Set<CityCode> cities) {
    return cities.stream().map(city -> "inbox/" + city);
  }

  private static ConnectionRelayed relayed(ConnectionProposed proposal) {
    return new ConnectionRelayed(
        proposal.connection(),
        proposal.proposal().cities(),
        null,
        proposal.participants(),
        null,
        null);
  }

  private static String[] two(Random random) {
    return random.nextBoolean() ? new String[] {"agadir", "fes"} : new String[] {"rabat", "agadir"};
  }
}
