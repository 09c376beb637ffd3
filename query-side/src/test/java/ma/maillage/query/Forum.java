package ma.maillage.query;

import static ma.maillage.query.Samples.fr;

import java.time.Instant;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.gatherings.GatheringArranged;
import ma.maillage.api.gatherings.GatheringId;
import ma.maillage.api.gatherings.GatheringJoined;
import ma.maillage.api.gatherings.GatheringPlanned;
import ma.maillage.api.gatherings.Programme;
import ma.maillage.api.gatherings.Slot;
import ma.maillage.api.gatherings.TableMeeting;

/** What happens around a meeting event, as the log could hold it. */
public final class Forum {

  public static final GatheringId FORUM = GatheringId.of("forum");
  public static final Instant NINE = Instant.parse("2026-06-15T09:00:00Z");
  public static final Slot FIRST = new Slot(NINE, NINE.plusSeconds(1_200));
  public static final Slot SECOND = new Slot(NINE.plusSeconds(1_200), NINE.plusSeconds(2_400));

  private Forum() {}

  static Object[] story() {
    return new Object[] {planned(), joined("s1"), joined("l1"), arranged("s1", "l1")};
  }

  public static GatheringPlanned planned() {
    return new GatheringPlanned(
        FORUM,
        new Programme(
            fr("TechnoFtour"), CityCode.of("Rabat"), "Technopark", 2, List.of(SECOND, FIRST)));
  }

  public static GatheringJoined joined(String participant) {
    return new GatheringJoined(FORUM, ParticipantId.of(participant));
  }

  /** The two meet at the second slot. */
  public static GatheringArranged arranged(String first, String second) {
    return new GatheringArranged(
        FORUM,
        List.of(new TableMeeting(2, 1, ParticipantId.of(first), ParticipantId.of(second))),
        3);
  }
}
