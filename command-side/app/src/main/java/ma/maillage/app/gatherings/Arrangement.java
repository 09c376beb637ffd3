package ma.maillage.app.gatherings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.gatherings.TableMeeting;

/**
 * Who meets whom, when and where: each participant at one table at a time, each table with one
 * pair.
 *
 * <p>The pairs whose two have the most pairs come first, each in the first slot in which both and a
 * table are free. So a pair is left out only if in every slot one of the two is busy or every table
 * is. Where tables are enough, every pair is seated whose two have, together, fewer other pairs
 * than there are slots. The same wishes give the same schedule.
 */
record Arrangement(List<TableMeeting> meetings, int leftOut) {

  /** Two who wish to meet each other, in the order of their ids. */
  record Pair(ParticipantId first, ParticipantId second) {}

  static Arrangement of(Gathering gathering, int slots, int tables) {
    List<Pair> pairs = mutual(gathering);
    Map<ParticipantId, Integer> degrees = new HashMap<>();
    for (Pair pair : pairs) {
      degrees.merge(pair.first(), 1, Integer::sum);
      degrees.merge(pair.second(), 1, Integer::sum);
    }
    List<Pair> inOrder = new ArrayList<>(pairs);
    inOrder.sort(
        Comparator.<Pair>comparingInt(
                pair ->
                    degrees.getOrDefault(pair.first(), 0) + degrees.getOrDefault(pair.second(), 0))
            .reversed()
            .thenComparing(pair -> pair.first().value())
            .thenComparing(pair -> pair.second().value()));
    return seated(inOrder, slots, tables);
  }

  private static Arrangement seated(List<Pair> pairs, int slots, int tables) {
    List<Set<ParticipantId>> busy = new ArrayList<>();
    int[] used = new int[slots];
    for (int slot = 0; slot < slots; slot++) {
      busy.add(new HashSet<>());
    }
    List<TableMeeting> meetings = new ArrayList<>();
    for (Pair pair : pairs) {
      for (int slot = 0; slot < slots; slot++) {
        Set<ParticipantId> then = busy.get(slot);
        if (used[slot] < tables && !then.contains(pair.first()) && !then.contains(pair.second())) {
          used[slot]++;
          then.add(pair.first());
          then.add(pair.second());
          meetings.add(new TableMeeting(slot + 1, used[slot], pair.first(), pair.second()));
          break;
        }
      }
    }
    meetings.sort(
        Comparator.comparingInt(TableMeeting::slot).thenComparingInt(TableMeeting::table));
    return new Arrangement(List.copyOf(meetings), pairs.size() - meetings.size());
  }

  private static List<Pair> mutual(Gathering gathering) {
    List<Pair> pairs = new ArrayList<>();
    gathering
        .wishes()
        .forEach(
            (one, wished) ->
                wished.stream()
                    .filter(other -> one.value().compareTo(other.value()) < 0)
                    .filter(other -> gathering.wishes(other, one))
                    .forEach(other -> pairs.add(new Pair(one, other))));
    return pairs;
  }
}
