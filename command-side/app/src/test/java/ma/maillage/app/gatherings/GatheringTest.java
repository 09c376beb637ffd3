package ma.maillage.app.gatherings;

import static ma.maillage.app.Sample.INVESTOR;
import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.Sample.registered;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import ma.maillage.api.CityCode;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.gatherings.ArrangeGathering;
import ma.maillage.api.gatherings.GatheringAlreadyPlanned;
import ma.maillage.api.gatherings.GatheringArranged;
import ma.maillage.api.gatherings.GatheringId;
import ma.maillage.api.gatherings.GatheringJoined;
import ma.maillage.api.gatherings.GatheringPlanned;
import ma.maillage.api.gatherings.JoinGathering;
import ma.maillage.api.gatherings.MeetingWished;
import ma.maillage.api.gatherings.NotTakingPart;
import ma.maillage.api.gatherings.PlanGathering;
import ma.maillage.api.gatherings.Programme;
import ma.maillage.api.gatherings.Slot;
import ma.maillage.api.gatherings.TableMeeting;
import ma.maillage.api.gatherings.UnknownGathering;
import ma.maillage.api.gatherings.WishMeeting;
import ma.maillage.api.introductions.SameParticipant;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class GatheringTest {

  private static final GatheringId ID = GatheringId.of("forum");
  private static final Instant NINE = Instant.parse("2026-06-15T09:00:00Z");
  private static final GatheringPlanned PLANNED = new GatheringPlanned(ID, programme(2, 3));
  private static final GatheringJoined STARTUP_JOINED = new GatheringJoined(ID, STARTUP);
  private static final GatheringJoined LAB_JOINED = new GatheringJoined(ID, LAB);

  @Test
  void isPlannedOnce() {
    Scenario.given().when(new PlanGathering(ID, programme(2, 3))).then(PLANNED);
    Scenario.given(PLANNED)
        .when(new PlanGathering(ID, programme(1, 1)))
        .thenRefused(new GatheringAlreadyPlanned(ID));
  }

  @Test
  void hasSlotsThatDoNotOverlap() {
    Slot hour = new Slot(NINE, NINE.plusSeconds(4_000));
    assertThatThrownBy(
            () -> new Programme(text(), CityCode.of("Rabat"), "Salle", 1, List.of(hour, slot(1))))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void takesPartWhoIsRegisteredOnce() {
    JoinGathering join = new JoinGathering(ID, STARTUP);
    Scenario.given(PLANNED, registered(STARTUP, ParticipantKind.STARTUP))
        .when(join)
        .then(STARTUP_JOINED);
    Scenario.given(PLANNED, registered(STARTUP, ParticipantKind.STARTUP), STARTUP_JOINED)
        .when(join)
        .thenNothing();
    Scenario.given(PLANNED).when(join).thenRefused(new UnknownParticipant(STARTUP));
    Scenario.given().when(join).thenRefused(new UnknownGathering(ID));
  }

  @Test
  void thoseWhoTakePartWishToMeetEachOther() {
    MeetingWished wished = new MeetingWished(ID, STARTUP, LAB);
    WishMeeting wish = new WishMeeting(ID, STARTUP, LAB);
    Scenario.given(PLANNED, STARTUP_JOINED, LAB_JOINED).when(wish).then(wished);
    Scenario.given(PLANNED, STARTUP_JOINED, LAB_JOINED, wished).when(wish).thenNothing();
    Scenario.given(PLANNED, STARTUP_JOINED).when(wish).thenRefused(new NotTakingPart(ID, LAB));
    Scenario.given(PLANNED, STARTUP_JOINED)
        .when(new WishMeeting(ID, STARTUP, STARTUP))
        .thenRefused(new SameParticipant(STARTUP));
    Scenario.given().when(wish).thenRefused(new UnknownGathering(ID));
  }

  @Test
  void onlyThoseWhoBothWishItMeet() {
    Scenario.given(
            PLANNED,
            STARTUP_JOINED,
            LAB_JOINED,
            new GatheringJoined(ID, INVESTOR),
            new MeetingWished(ID, STARTUP, LAB),
            new MeetingWished(ID, LAB, STARTUP),
            new MeetingWished(ID, INVESTOR, LAB))
        .when(new ArrangeGathering(ID))
        .then(new GatheringArranged(ID, List.of(new TableMeeting(1, 1, LAB, STARTUP)), 0));
    Scenario.given().when(new ArrangeGathering(ID)).thenRefused(new UnknownGathering(ID));
  }

  static Programme programme(int tables, int slots) {
    return new Programme(
        text(),
        CityCode.of("Rabat"),
        "Technopark",
        tables,
        IntStream.range(0, slots).mapToObj(GatheringTest::slot).toList());
  }

  private static Slot slot(int number) {
    return new Slot(NINE.plusSeconds(number * 1_200L), NINE.plusSeconds((number + 1) * 1_200L));
  }

  private static LocalizedText text() {
    return LocalizedText.of(Language.FR, "TechnoFtour");
  }

  static ParticipantId participant(int number) {
    return ParticipantId.of("p" + number);
  }
}
