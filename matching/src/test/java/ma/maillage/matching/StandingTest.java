package ma.maillage.matching;

import static ma.maillage.matching.Facts.deal;
import static ma.maillage.matching.Facts.en;
import static ma.maillage.matching.Facts.fr;
import static ma.maillage.matching.Facts.profile;
import static ma.maillage.matching.Facts.registered;
import static ma.maillage.matching.Facts.subscription;
import static ma.maillage.matching.Facts.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import ma.maillage.api.CityCode;
import ma.maillage.api.Money;
import ma.maillage.api.deals.Cadence;
import ma.maillage.api.deals.CloseReason;
import ma.maillage.api.deals.DealAmended;
import ma.maillage.api.deals.DealClosed;
import ma.maillage.api.deals.DealCriteria;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.DealSubscriptionCancelled;
import ma.maillage.api.deals.DealSubscriptionPaused;
import ma.maillage.api.deals.DealSubscriptionResumed;
import ma.maillage.api.deals.Delivery;
import ma.maillage.api.deals.DeliveryChanged;
import ma.maillage.api.deals.FundingStage;
import ma.maillage.api.deals.MatchDeal;
import ma.maillage.api.deals.MatchDealChange;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which deals reach which subscriptions. */
final class StandingTest {

  private static final String[] WORDS = {"capteur", "sensor", "eau", "musique", "dattes", "laine"};
  private static final String[] SECTORS = {"santé", "health", "énergie", "ict", "textile"};
  private static final String[] CITIES = {"Rabat", "Fès", "Agadir"};

  private final Path directory;
  private World world;

  StandingTest(@TempDir Path directory) {
    this.directory = directory;
    this.world = new World(directory);
    world.append(registered("young", ParticipantKind.STARTUP, "Jeune pousse", "Rabat"));
    world.append(registered("fund", ParticipantKind.INVESTOR, "Fonds", "Casablanca"));
  }

  @AfterEach
  void close() throws IOException {
    world.close();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          capteur,                          true
          capteurs connectés,               true
          '"capteurs connectés"',           true
          '"connectés capteurs"',           false
          sensors,                          true
          مستشعرات,                         true
          capteur -agricole,                false
          -agricole,                        false
          -finance,                         true
          capteur blockchain,               false
          les capteurs pour l'irrigation,   true
          '"',                              true
          '-',                              true
          """)
  void understandsWhatAnInvestorTyped(String typed, boolean fits) {
    world.happened(
        subscription("s", "fund", text(typed)),
        deal("d", "young", fr("Capteurs connectés pour l'irrigation agricole"), 10, "Rabat"));

    assertThat(world.gateway.accepted(MatchDeal.class)).hasSize(fits ? 1 : 0);
  }

  @Test
  void asksForEverythingTheCriteriaNameToBeKnown() {
    world.happened(
        subscription("health", "fund", sectors("santé")),
        subscription("large", "fund", amounts(new Money(100, "MAD"), null)),
        subscription("euros", "fund", amounts(new Money(1, "EUR"), null)),
        subscription("all", "fund", new DealCriteria(null, null, null, null, null, null)),
        deal("d", "young", fr("Une levée"), 50, "Rabat"));

    assertThat(matched()).containsExactly("d: all");
  }

  @Test
  void deliversToANewSubscriptionTheDealsThereAreOldestFirst() {
    world.happened(
        deal("z", "young", fr("Capteurs"), 50, "Rabat"),
        deal("a", "young", en("Sensors"), 50, "Rabat"),
        deal("x", "young", fr("Musique"), 50, "Rabat"),
        subscription("s", "fund", text("capteur")));

    assertThat(matched()).containsExactly("z: s", "a: s");
  }

  @Test
  void nobodyFindsOutWhoseADealIsByAskingForAName() {
    world.happened(
        subscription("name", "fund", text("Participant young")),
        subscription("word", "fund", text("young")),
        subscription("not", "fund", text("-young")),
        deal("d", "young", fr("Participant young cherche un fonds"), 50, "Rabat"));

    assertThat(matched()).containsExactly("d: not");
  }

  @Test
  void aRenamedStartupIsNotFoundByItsNewNameEither() {
    world.happened(
        deal("d", "young", fr("Atlas cherche un fonds"), 50, "Rabat"),
        new ParticipantDescribed(
            ParticipantId.of("young"),
            ParticipantKind.STARTUP,
            profile("Atlas", fr("Jeune pousse"), "Rabat")),
        subscription("name", "fund", text("atlas")),
        subscription("fonds", "fund", text("fonds")));

    assertThat(matched()).containsExactly("d: fonds");
  }

  @Test
  void aClosedDealReachesNobodyWhoSubscribesLater() {
    world.happened(
        deal("d", "young", fr("Capteurs"), 50, "Rabat"),
        new DealClosed(DealId.of("d"), ParticipantId.of("young"), 1, CloseReason.FUNDED),
        subscription("s", "fund", text("capteur")));

    assertThat(matched()).isEmpty();
  }

  @Test
  void saysForWhichSubscriptionsADealWaits() throws IOException {
    DealCriteria all = text("capteur");
    world.append(subscription("live", "fund", all));
    world.append(subscription("daily", "fund", all, new Delivery(Cadence.DAILY, false, null)));
    world.append(subscription("capped", "fund", all, new Delivery(Cadence.LIVE, false, 5)));
    world.append(subscription("paused", "fund", all));
    world.append(new DealSubscriptionPaused(SubscriptionId.of("paused")));
    world.append(subscription("resumed", "fund", all));
    world.append(new DealSubscriptionPaused(SubscriptionId.of("resumed")));
    world.append(new DealSubscriptionResumed(SubscriptionId.of("resumed"), World.NOW));
    world.append(subscription("changed", "fund", all, new Delivery(Cadence.WEEKLY, false, null)));
    world.append(new DeliveryChanged(SubscriptionId.of("changed"), Delivery.AT_ONCE, World.NOW));
    world.happened(deal("d", "young", fr("Capteurs"), 50, "Rabat"));
    assertThat(held()).containsExactlyInAnyOrder("daily", "capped", "paused");

    world.close();
    world = new World(directory, "log-1", world.log, new RecordingGateway());
    world.happened(deal("e", "young", fr("Capteurs"), 50, "Rabat"));

    assertThat(held()).containsExactlyInAnyOrder("daily", "capped", "paused");
  }

  @Test
  void anAmendedDealGoesToThoseItFitsNowAndItsChangesToThoseWhoWantThem() {
    world.happened(
        subscription("sensors", "fund", text("capteur"), new Delivery(null, true, null)),
        subscription("music", "fund", text("musique")),
        subscription("daily", "fund", text("laine"), new Delivery(Cadence.DAILY, true, null)));
    DealOpened opened = deal("d", "young", fr("Capteurs"), 50, "Rabat");
    DealOpened music = deal("d", "young", fr("Musique"), 50, "Rabat");
    world.happened(opened, new DealAmended(opened.deal(), opened.startup(), 1, music.round()));
    assertThat(matched()).containsExactly("d: sensors", "d: music");

    world.happened(new DealClosed(opened.deal(), opened.startup(), 2, CloseReason.FUNDED));

    Set<SubscriptionId> wanting = Set.of(SubscriptionId.of("sensors"), SubscriptionId.of("daily"));
    Set<SubscriptionId> held = Set.of(SubscriptionId.of("daily"));
    assertThat(world.gateway.accepted(MatchDealChange.class))
        .containsExactly(
            new MatchDealChange(opened.deal(), 1, wanting, held, World.NOW),
            new MatchDealChange(opened.deal(), 2, wanting, held, World.NOW));
  }

  @Test
  void forgetsACancelledSubscription() {
    world.happened(
        subscription("s", "fund", text("capteur")),
        new DealSubscriptionCancelled(SubscriptionId.of("s"), ParticipantId.of("fund")),
        deal("d", "young", fr("Capteurs"), 50, "Rabat"));

    assertThat(matched()).isEmpty();
  }

  @Test
  void remembersSubscriptionsAfterARestart() throws IOException {
    world.append(subscription("s", "fund", text("capteur")));
    world.append(subscription("t", "fund", text("capteur")));
    world.append(new DealSubscriptionCancelled(SubscriptionId.of("t"), ParticipantId.of("fund")));
    world.close();
    world = new World(directory, "log-1", world.log, world.gateway);
    world.happened(deal("d", "young", fr("Capteurs"), 50, "Rabat"));

    assertThat(matched()).containsExactly("d: s");
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3"})
  void deliversTheSameWhetherTheDealOrTheSubscriptionComesFirst(long seed) throws IOException {
    Random random = new Random(seed);
    List<Object> deals = new ArrayList<>();
    List<Object> subscriptions = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      deals.add(randomDeal(i, random));
      subscriptions.add(subscription("s" + i, "fund", randomCriteria(random)));
    }
    world.happened(subscriptions.toArray()).happened(deals.toArray());
    Set<String> live = new TreeSet<>(matched());
    try (World late = new World(directory.resolve("late"))) {
      late.append(world.log.get(0));
      late.append(world.log.get(1));
      late.happened(deals.toArray()).happened(subscriptions.toArray());

      assertThat(live).hasSizeGreaterThan(100).isEqualTo(new TreeSet<>(matched(late)));
    }
  }

  private static Object randomDeal(int number, Random random) {
    String title = String.join(" ", pick(WORDS, random), pick(WORDS, random), pick(WORDS, random));
    String[] sectors = random.nextBoolean() ? new String[] {pick(SECTORS, random)} : new String[0];
    return deal(
        "d" + number, "young", fr(title), random.nextInt(10), pick(CITIES, random), sectors);
  }

  private static DealCriteria randomCriteria(Random random) {
    String text =
        switch (random.nextInt(6)) {
          case 0 -> pick(WORDS, random);
          case 1 -> pick(WORDS, random) + " -" + pick(WORDS, random);
          case 2 -> "\"" + pick(WORDS, random) + " " + pick(WORDS, random) + "\"";
          case 3 -> "-" + pick(WORDS, random);
          default -> null;
        };
    return new DealCriteria(
        random.nextInt(3) == 0 ? List.of(pick(SECTORS, random), pick(SECTORS, random)) : null,
        random.nextInt(4) == 0 ? Set.of(FundingStage.SEED, FundingStage.GROWTH) : null,
        random.nextInt(3) == 0 ? Set.of(CityCode.of(pick(CITIES, random))) : null,
        random.nextInt(3) == 0 ? new Money(random.nextInt(5), "MAD") : null,
        random.nextInt(3) == 0 ? new Money(5 + random.nextInt(5), "MAD") : null,
        text);
  }

  private static String pick(String[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private static DealCriteria sectors(String... sectors) {
    return new DealCriteria(List.of(sectors), null, null, null, null, null);
  }

  private static DealCriteria amounts(@Nullable Money atLeast, @Nullable Money atMost) {
    return new DealCriteria(null, null, null, atLeast, atMost, null);
  }

  private List<String> held() {
    return world.gateway.accepted(MatchDeal.class).stream()
        .flatMap(match -> match.held().stream().map(SubscriptionId::value))
        .toList();
  }

  private List<String> matched() {
    return matched(world);
  }

  private static List<String> matched(World world) {
    return world.gateway.accepted(MatchDeal.class).stream()
        .flatMap(match -> match.subscriptions().stream().map(one -> match.deal() + ": " + one))
        .toList();
  }
}
