package ma.maillage.app.introductions;

import static ma.maillage.app.Sample.INVESTOR;
import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.introductions.Proposals.AT;
import static ma.maillage.app.introductions.Proposals.CITIES;
import static ma.maillage.app.introductions.Proposals.due;
import static ma.maillage.app.introductions.Proposals.dueFrom;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionConcluded;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.DeclineReason;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.api.introductions.Outcome;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.Quota;
import ma.maillage.api.introductions.QuotaReached;
import ma.maillage.api.introductions.RelayConnection;
import ma.maillage.api.introductions.SidesNotNamed;
import ma.maillage.api.introductions.Step;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

/** How many introductions a participant gets. */
class QuotaTest {

  private static final Proposal PROPOSAL = Proposals.between(STARTUP, LAB);
  private static final ConnectionId ID = PROPOSAL.connection();
  private static final List<ParticipantId> SIDES = List.of(STARTUP, LAB);
  private static final ConnectionProposed PROPOSED =
      new ConnectionProposed(ID, PROPOSAL, due(7, 30));
  private static final RelayConnection RELAY = new RelayConnection(ID, SIDES, null, AT);
  private static final ConnectionRelayed RELAYED =
      new ConnectionRelayed(ID, CITIES, null, SIDES, AT, due(5, 21));

  @Test
  void relaysTenAWeekToAParticipantAndSaysWhenThereIsRoomAgain() {
    List<Object> nine = relayed(9, AT.minus(Duration.ofDays(2)));
    Instant oldest = AT.minus(Duration.ofDays(6));
    List<Object> ten = new ArrayList<>(relayed(1, oldest, 100));
    ten.addAll(nine);
    Instant frees = oldest.plus(Duration.ofDays(7));

    given(nine).when(RELAY).then(RELAYED);
    given(ten)
        .when(RELAY)
        .thenRefused(new QuotaReached(STARTUP, Quota.WEEKLY, Quotas.PER_WEEK, frees));
    given(ten)
        .when(new RelayConnection(ID, SIDES, null, frees))
        .then(new ConnectionRelayed(ID, CITIES, null, SIDES, frees, dueFrom(frees, 5, 21)));
  }

  @Test
  void countsThoseThatEndedWithinTheWeekToo() {
    List<Object> ten = relayed(10, AT.minus(Duration.ofDays(2)));
    ten.add(
        new ConnectionDeclined(
            other(0).connection(), sides(0), STARTUP, DeclineReason.BAD_TIMING, null));
    given(ten)
        .when(RELAY)
        .thenRefused(
            new QuotaReached(STARTUP, Quota.WEEKLY, Quotas.PER_WEEK, AT.plus(Duration.ofDays(5))));
  }

  @Test
  void leavesTwentyOpenAtTheSameTimeAndSaysWhenOneEnds() {
    Instant longAgo = AT.minus(Duration.ofDays(10));
    List<Object> twenty = relayed(20, longAgo);
    given(twenty)
        .when(RELAY)
        .thenRefused(
            new QuotaReached(
                STARTUP, Quota.OPEN, Quotas.OPEN, dueFrom(longAgo, 5, 21).expiresAt()));
    for (Object end :
        List.of(
            new ConnectionDeclined(
                other(3).connection(), sides(3), STARTUP, DeclineReason.BAD_TIMING, null),
            new ConnectionConcluded(other(3).connection(), sides(3), null, Outcome.PILOT, null),
            new ConnectionExpired(other(3).connection(), sides(3), Step.CONSENT))) {
      List<Object> nineteen = new ArrayList<>(twenty);
      nineteen.add(end);
      given(nineteen).when(RELAY).then(RELAYED);
    }
  }

  @Test
  void whatWasRevealedStaysOpenUntilItsNewDeadline() {
    List<Object> twenty = relayed(20, AT.minus(Duration.ofDays(10)));
    for (int i = 0; i < 20; i++) {
      twenty.add(new IdentitiesRevealed(other(i).connection(), sides(i), due(7, 30 + i)));
    }
    given(twenty)
        .when(RELAY)
        .thenRefused(new QuotaReached(STARTUP, Quota.OPEN, Quotas.OPEN, due(7, 30).expiresAt()));
  }

  @Test
  void looksAtBothSides() {
    List<Object> ten = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      Proposal proposal = Proposals.between(LAB, ParticipantId.of("other-" + i));
      ten.add(
          new ConnectionRelayed(
              proposal.connection(),
              CITIES,
              null,
              List.of(LAB, ParticipantId.of("other-" + i)),
              AT,
              due(5, 21)));
    }
    given(ten)
        .when(RELAY)
        .thenRefused(
            new QuotaReached(LAB, Quota.WEEKLY, Quotas.PER_WEEK, AT.plus(Duration.ofDays(7))));
  }

  @Test
  void asksForTheSidesWhoseQuotasItSpends() {
    Scenario.given(PROPOSED)
        .when(new RelayConnection(ID, List.of(STARTUP, INVESTOR), null, AT))
        .thenRefused(new SidesNotNamed(ID, SIDES));
  }

  private static Scenario given(List<Object> introductions) {
    return Scenario.given(Stream.concat(introductions.stream(), Stream.of(PROPOSED)).toArray());
  }

  private static List<Object> relayed(int count, Instant at) {
    return relayed(count, at, 0);
  }

  private static List<Object> relayed(int count, Instant at, int from) {
    List<Object> events = new ArrayList<>();
    IntStream.range(from, from + count)
        .forEach(
            number ->
                events.add(
                    new ConnectionRelayed(
                        other(number).connection(),
                        CITIES,
                        null,
                        sides(number),
                        at,
                        dueFrom(at, 5, 21))));
    return events;
  }

  private static Proposal other(int number) {
    return Proposals.between(STARTUP, sides(number).getLast());
  }

  private static List<ParticipantId> sides(int number) {
    return List.of(STARTUP, ParticipantId.of("other-" + number));
  }
}
