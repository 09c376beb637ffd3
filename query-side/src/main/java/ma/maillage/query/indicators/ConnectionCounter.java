package ma.maillage.query.indicators;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.maillage.api.CityCode;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.query.subjects.Party;
import ma.maillage.query.views.Views;
import org.jspecify.annotations.Nullable;

/** Counts how far connections come, how long each step takes, and which ties they weave. */
final class ConnectionCounter {

  /** A connection: under what it counts, which two it joins, since when its open step waits. */
  public record Tie(List<Dimension> where, String pair, @Nullable Instant since) {

    public Tie {
      where = List.copyOf(where);
    }
  }

  /** Two participants who met, first then. */
  public record Met(Instant first) {}

  private final Views<Tie> ties;
  private final Views<Met> pairs;
  private final Whereabouts whereabouts;
  private final Counts counts;

  ConnectionCounter(MongoDatabase database, String prefix, Whereabouts whereabouts, Counts counts) {
    this.ties = Views.in(database, prefix + "ties", Tie.class);
    this.pairs = Views.in(database, prefix + "pairs", Met.class);
    this.whereabouts = whereabouts;
    this.counts = counts;
  }

  void proposed(ConnectionProposed event, EventPosition position, Instant at) {
    if (ties.find(event.connection()).isPresent()) {
      ties.change(event.connection(), position, before -> countProposal(event, position, at));
    } else {
      ties.put(event.connection(), position, countProposal(event, position, at));
    }
  }

  private Tie countProposal(ConnectionProposed event, EventPosition position, Instant at) {
    List<Party> sides = event.participants().stream().map(whereabouts::party).toList();
    Tie tie = new Tie(where(event, sides), pair(event.participants()), at);
    Tally tally = new Tally().count(IndicatorId.PROPOSALS, tie.where(), at, 1);
    event
        .participants()
        .forEach(side -> tally.count(IndicatorId.EXPOSURE, whereabouts.of(side), at, 1));
    counts.add(position, tally);
    return tie;
  }

  private List<Dimension> where(ConnectionProposed event, List<Party> sides) {
    Set<String> sectors =
        sides.stream()
            .flatMap(side -> side.sectors().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Dimension> where =
        new ArrayList<>(
            whereabouts.of(
                event.proposal().cities().stream()
                    .sorted(Comparator.comparing(CityCode::value))
                    .toList(),
                sectors));
    Party one = sides.getFirst();
    Party other = sides.getLast();
    where.add(tie(TieKind.between(one.kind(), other.kind())));
    Optional<ParticipantId> cluster = whereabouts.clusterOf(one.city());
    Optional<ParticipantId> otherCluster = whereabouts.clusterOf(other.city());
    if (cluster.isPresent() && otherCluster.isPresent() && !cluster.equals(otherCluster)) {
      where.add(tie(TieKind.ACROSS_CLUSTERS));
    }
    return where;
  }

  private static Dimension tie(TieKind kind) {
    return new Dimension(By.TIE, kind.name());
  }

  private static String pair(List<ParticipantId> participants) {
    return Stream.of(participants.getFirst(), participants.getLast())
        .map(ParticipantId::value)
        .sorted()
        .collect(Collectors.joining("|"));
  }

  /** It waits for an ambassador again. */
  void reopened(ConnectionId connection, EventPosition position, Instant at) {
    ties.change(connection, position, tie -> new Tie(tie.where(), tie.pair(), at));
  }

  /** A step was taken, which {@code indicator} counts. */
  void stepped(IndicatorId indicator, ConnectionId connection, EventPosition position, Instant at) {
    end(
        connection,
        position,
        at,
        (tally, tie) -> tally.step(indicator, tie.where(), at, tie.since()));
  }

  /** A step was taken in which the two came together, which {@code indicator} counts. */
  void joined(IndicatorId indicator, ConnectionId connection, EventPosition position, Instant at) {
    end(
        connection,
        position,
        at,
        (tally, tie) -> {
          tally.step(indicator, tie.where(), at, tie.since());
          tally.count(IndicatorId.TIES, tie.where(), at, 1);
          boolean first = pairs.find(tie.pair()).isEmpty();
          tally.part(IndicatorId.NEW_TIES, tie.where(), at, first);
        });
    String pair = ties.get(connection).pair();
    if (pairs.find(pair).isEmpty()) {
      pairs.put(pair, position, new Met(at));
    }
  }

  /** A step ended otherwise: somebody said no, or said that nothing came of it. */
  void answered(ConnectionId connection, EventPosition position, Instant at) {
    end(connection, position, at, (tally, tie) -> {});
  }

  /** A step ended because nobody answered. */
  void unanswered(ConnectionId connection, EventPosition position, Instant at) {
    ties.change(
        connection,
        position,
        tie -> {
          Tally tally = new Tally().part(IndicatorId.SILENCE, tie.where(), at, true);
          counts.add(position, tally);
          return tie;
        });
  }

  private void end(ConnectionId connection, EventPosition position, Instant at, Counting counting) {
    ties.change(
        connection,
        position,
        tie -> {
          Tally tally = new Tally().part(IndicatorId.SILENCE, tie.where(), at, false);
          counting.count(tally, tie);
          counts.add(position, tally);
          return new Tie(tie.where(), tie.pair(), at);
        });
  }

  void clear() {
    ties.clear();
    pairs.clear();
  }

  /** Adds what a step counts besides that it was answered. */
  private interface Counting {
    void count(Tally tally, Tie tie);
  }
}
