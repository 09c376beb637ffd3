package ma.maillage.app.gatherings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.gatherings.TableMeeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nobodySitsAtTwoTablesAndNoTableHasTwoPairs(long seed) {
    Random random = new Random(seed);
    int slots = 1 + random.nextInt(8);
    int tables = 1 + random.nextInt(10);
    Gathering gathering = mutual(30, random, 0.2);

    Arrangement arranged = Arrangement.of(gathering, slots, tables);

    Map<Integer, Set<ParticipantId>> seated = new HashMap<>();
    Set<List<Integer>> taken = new HashSet<>();
    for (TableMeeting meeting : arranged.meetings()) {
      Set<ParticipantId> then = seated.computeIfAbsent(meeting.slot(), slot -> new HashSet<>());
      assertThat(then.add(meeting.first())).isTrue();
      assertThat(then.add(meeting.second())).isTrue();
      assertThat(taken.add(List.of(meeting.slot(), meeting.table()))).isTrue();
      assertThat(meeting.slot()).isBetween(1, slots);
      assertThat(meeting.table()).isBetween(1, tables);
      assertThat(gathering.wishes(meeting.first(), meeting.second())).isTrue();
    }
    assertThat(arranged.meetings().size() + arranged.leftOut()).isEqualTo(pairs(gathering));
    assertThat(Arrangement.of(gathering, slots, tables)).isEqualTo(arranged);
  }

  @Test
  void seatsEverybodyWhoHasFewerOtherPairsThanThereAreSlots() {
    Gathering gathering = mutual(24, new Random(42), 0.15);
    int most = gathering.wishes().values().stream().mapToInt(Set::size).max().orElseThrow();

    Arrangement arranged = Arrangement.of(gathering, 2 * most - 1, 12);

    assertThat(arranged.leftOut()).isZero();
  }

  @Test
  void leavesOutWhoFindsNoTable() {
    Gathering gathering = mutual(4, new Random(1), 1);

    assertThat(Arrangement.of(gathering, 1, 1)).returns(5, Arrangement::leftOut);
    assertThat(Arrangement.of(gathering, 1, 2)).returns(4, Arrangement::leftOut);
  }

  private static int pairs(Gathering gathering) {
    return gathering.wishes().values().stream().mapToInt(Set::size).sum() / 2;
  }

  private static Gathering mutual(int participants, Random random, double share) {
    Map<ParticipantId, Set<ParticipantId>> wishes = new HashMap<>();
    for (int one = 0; one < participants; one++) {
      for (int other = one + 1; other < participants; other++) {
        if (random.nextDouble() < share) {
          wish(wishes, one, other);
          wish(wishes, other, one);
        }
      }
    }
    return new Gathering(GatheringTest.programme(1, 1), wishes.keySet(), wishes);
  }

  private static void wish(Map<ParticipantId, Set<ParticipantId>> wishes, int one, int other) {
    wishes
        .computeIfAbsent(GatheringTest.participant(one), participant -> new HashSet<>())
        .add(GatheringTest.participant(other));
  }
}
