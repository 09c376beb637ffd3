package ma.maillage.query.indicators;

import static ma.maillage.query.Samples.DUE;
import static ma.maillage.query.Samples.connection;
import static ma.maillage.query.Samples.lab;
import static ma.maillage.query.Samples.posting;
import static ma.maillage.query.Samples.proposed;
import static ma.maillage.query.Samples.relayed;
import static ma.maillage.query.Samples.revealed;
import static ma.maillage.query.Samples.sides;
import static ma.maillage.query.Samples.startup;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.EventPosition;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionConcluded;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionMeetingAgreed;
import ma.maillage.api.introductions.Outcome;
import ma.maillage.api.introductions.Step;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.marketplace.Posting;
import ma.maillage.api.places.Verdict;
import ma.maillage.api.representation.AmbassadorAppointed;
import ma.maillage.query.Log;
import ma.maillage.query.Sites;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.indicators.IndicatorSeries.Line;
import ma.maillage.query.indicators.IndicatorSeries.Point;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(TestDatabase.class)
class IndicatorsTest {

  private static final Instant JANUARY = Instant.parse("2026-01-10T08:00:00Z");
  private static final Instant FEBRUARY = Instant.parse("2026-02-10T08:00:00Z");
  private static final Instant MARCH = Instant.parse("2026-03-10T08:00:00Z");

  private Projector projector;
  private IndicatorQueries queries;
  private long position;

  @BeforeEach
  void assemble(MongoDatabase database) {
    View view = Indicators.in(database);
    projector = view.projectors().getFirst();
    queries = (IndicatorQueries) view.queryHandler();
    happened(JANUARY, startup("s1", "Rabat"), startup("s2", "Agadir"), lab("l1", "Agadir"));
    happened(JANUARY, startup("mitc", "Rabat"));
  }

  @Test
  void countsWhoIsHostedWhoArrivedAndWhoWaits() {
    happened(
        JANUARY,
        Sites.opened(),
        Sites.submitted("s1", Verdict.MET),
        Sites.admitted("s1"),
        Sites.submitted("s2", Verdict.MET),
        Sites.queued("s2", 1));
    happened(FEBRUARY, Sites.left("s1"), Sites.offered("s2"));
    happened(MARCH, Sites.admitted("s2"));

    assertThat(values(IndicatorId.HOSTED, By.SITE, "park")).containsExactly(1.0, 0.0, 1.0);
    assertThat(values(IndicatorId.ARRIVALS, By.CITY, "rabat")).containsExactly(1.0, 0.0, 1.0);
    assertThat(values(IndicatorId.QUEUE, By.SECTOR, "ict")).containsExactly(1.0, 0.0, 0.0);
    assertThat(values(IndicatorId.HOSTED, By.ALL, "all")).containsExactly(1.0, 0.0, 1.0);
  }

  @Test
  void aNeedIsOpenUntilItIsWithdrawnOrItsLastDayIsOver() {
    Posting january = posting("Court");
    Posting until =
        new Posting(
            january.title(), null, List.of("ict"), null, null, LocalDate.parse("2026-01-31"));
    happened(JANUARY, need("n1", until), need("n2", posting("Long")), need("n3", until));
    happened(JANUARY.plusSeconds(60), new NeedWithdrawn(NeedId.of("n3"), ParticipantId.of("s1")));
    happened(MARCH, new NeedWithdrawn(NeedId.of("n2"), ParticipantId.of("s1")));
    happened(MARCH, new NeedWithdrawn(NeedId.of("n1"), ParticipantId.of("s1")));

    assertThat(values(IndicatorId.NEEDS_OPEN, By.CITY, "rabat")).containsExactly(2.0, 1.0, 0.0);
  }

  @Test
  void countsHowFarConnectionsComeAndHowLongEachStepTakes() {
    happened(JANUARY, proposed("s1", "l1", "Rabat", "Agadir"), proposed("s2", "l1", "Agadir"));
    happened(JANUARY.plusSeconds(3 * 3_600), relayed("s1", "l1", null));
    happened(JANUARY.plusSeconds(5 * 3_600), relayed("s2", "l1", null));
    happened(FEBRUARY, revealed("s1", "l1"));

    assertThat(values(IndicatorId.PROPOSALS, By.CITY, "agadir")).containsExactly(2.0, 0.0, 0.0);
    assertThat(values(IndicatorId.PROPOSALS, By.CITY, "rabat")).containsExactly(1.0, 0.0, 0.0);
    assertThat(points(IndicatorId.RELAYS, By.ALL, "all"))
        .extracting(Point::medianHours)
        .containsExactly(3L, null, null);
    assertThat(points(IndicatorId.PROPOSALS, By.CITY, "rabat").getFirst().share()).isEqualTo(0.5);
    assertThat(points(IndicatorId.EXPOSURE, By.CITY, "agadir").getFirst())
        .returns(3.0, Point::value)
        .returns(0.75, Point::share);
    assertThat(points(IndicatorId.CONSENTS, By.TIE, "COMPANY_LAB").get(1))
        .returns(1.0, Point::value)
        .returns(31 * 24L - 3, Point::medianHours);
  }

  @Test
  void tellsStrongTiesFromNewOnesAndThoseAcrossClusters() {
    happened(JANUARY, ambassador("Rabat", "mnc"), ambassador("Agadir", "souss"));
    happened(JANUARY, proposed("s1", "l1", "Rabat", "Agadir"), proposed("s2", "l1", "Agadir"));
    happened(FEBRUARY, met("s1", "l1"), met("s2", "l1"));
    happened(MARCH, concluded("s1", "l1", Outcome.RESEARCH_CONTRACT));
    happened(MARCH, concluded("s2", "l1", Outcome.NONE));

    assertThat(values(IndicatorId.TIES, By.TIE, "COMPANY_LAB")).containsExactly(0.0, 2.0, 1.0);
    assertThat(values(IndicatorId.TIES, By.TIE, "ACROSS_CLUSTERS")).containsExactly(0.0, 1.0, 1.0);
    assertThat(values(IndicatorId.NEW_TIES, By.TIE, "COMPANY_LAB")).containsExactly(null, 1.0, 0.0);
    assertThat(values(IndicatorId.OUTCOMES, By.CLUSTER, "mnc")).containsExactly(0.0, 0.0, 1.0);
  }

  @Test
  void silenceIsThePartOfTheStepsThatNobodyAnswered() {
    happened(JANUARY, proposed("s1", "l1", "Rabat"), proposed("s2", "l1", "Agadir"));
    happened(FEBRUARY, relayed("s1", "l1", null));
    happened(
        FEBRUARY, new ConnectionExpired(connection("s2", "l1"), sides("s2", "l1"), Step.TRIAGE));

    assertThat(values(IndicatorId.SILENCE, By.ALL, "all")).containsExactly(null, 0.5, null);
  }

  @Test
  void addsMonthsUpToYears() {
    happened(JANUARY, proposed("s1", "l1", "Rabat"));
    happened(MARCH, proposed("s2", "l1", "Rabat"));
    YearMonth may = YearMonth.parse("2026-05");

    IndicatorSeries years =
        queries.handle(
            new FindIndicator(IndicatorId.PROPOSALS, By.ALL, may.minusYears(1), may, Every.YEAR));

    assertThat(years.lines().getFirst().points())
        .containsExactly(
            new Point(YearMonth.parse("2025-01"), 0.0, null, null),
            new Point(YearMonth.parse("2026-01"), 2.0, 1.0, null));
  }

  @Test
  void refusesWhatIsNotToldApartThatWayAndAnEndlessSeries() {
    YearMonth now = YearMonth.parse("2026-03");
    assertThatThrownBy(() -> new FindIndicator(IndicatorId.SILENCE, By.SITE, now, now, Every.MONTH))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(
            () ->
                new FindIndicator(
                    IndicatorId.SILENCE, By.ALL, now.minusYears(21), now, Every.MONTH))
        .isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @EnumSource
  void everyIndicatorIsDefinedInThreeLanguages(IndicatorId id) {
    Definition definition = Definitions.of(id);

    assertThat(List.of(definition.title(), definition.text()))
        .allSatisfy(
            text -> {
              assertThat(text.fr()).isNotBlank();
              assertThat(text.ar()).isNotBlank();
              assertThat(text.en()).isNotBlank();
            });
    assertThat(definition.by()).contains(By.ALL);
  }

  private void happened(Instant at, Object... events) {
    for (Object event : events) {
      position++;
      Log.deliver(new Log.Entry(event, new EventPosition(position), at), projector);
    }
  }

  private List<@Nullable Double> values(IndicatorId id, By by, String key) {
    return points(id, by, key).stream().<@Nullable Double>map(Point::value).toList();
  }

  private List<Point> points(IndicatorId id, By by, String key) {
    YearMonth january = YearMonth.parse("2026-01");
    return queries
        .handle(new FindIndicator(id, by, january, january.plusMonths(2), Every.MONTH))
        .lines()
        .stream()
        .filter(line -> line.key().equals(key))
        .map(Line::points)
        .findFirst()
        .orElseThrow();
  }

  private static NeedPublished need(String id, Posting posting) {
    return new NeedPublished(NeedId.of(id), ParticipantId.of("s1"), posting);
  }

  private static AmbassadorAppointed ambassador(String city, String cluster) {
    return new AmbassadorAppointed(
        CityCode.of(city), ParticipantId.of(cluster), AccountName.of("amina"));
  }

  private static ConnectionMeetingAgreed met(String first, String second) {
    return new ConnectionMeetingAgreed(
        connection(first, second),
        sides(first, second),
        ParticipantId.of(first),
        DUE.remindAt(),
        false,
        "Agadir",
        DUE);
  }

  private static ConnectionConcluded concluded(String first, String second, Outcome outcome) {
    return new ConnectionConcluded(
        connection(first, second), sides(first, second), ParticipantId.of(first), outcome, null);
  }
}
