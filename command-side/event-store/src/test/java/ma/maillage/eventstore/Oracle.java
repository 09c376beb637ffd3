package ma.maillage.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.List;
import ma.maillage.eventstore.EngineUser.Seen;
import ma.maillage.eventstore.RandomUser.Append;
import ma.maillage.eventstore.RandomUser.Read;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * All events of a log, in order, by which every answer that an engine gave is judged, naively.
 *
 * @param stored position by position
 */
record Oracle(List<Seen> stored) {

  /** Reads the commits of a log from beginning to end and checks their chain. */
  static Oracle of(String logId, List<StoredCommit> commits) {
    List<Seen> seen = new ArrayList<>();
    String previous = logId;
    for (StoredCommit commit : commits) {
      assertThat(commit.previous()).isEqualTo(previous);
      assertThat(commit.firstPosition()).isEqualTo(seen.size() + 1);
      PositionedEvent.matching(List.of(commit), 0, EventCriteria.havingAnyTag())
          .forEach(event -> seen.add(Seen.of(event.entry())));
      previous = commit.id();
    }
    return new Oracle(seen);
  }

  List<Seen> matching(EventCriteria criteria) {
    return matching(criteria, 0, Long.MAX_VALUE);
  }

  void judge(Read read) {
    assertThat(read.answer().events())
        .isEqualTo(matching(read.criteria(), 0, read.answer().head()));
  }

  void judge(Append append) {
    List<Long> found =
        stored.stream()
            .filter(event -> event.payload().equals(append.name()))
            .map(Seen::position)
            .toList();
    if (append.position() != null) {
      long first = append.position() - append.events() + 1;
      assertThat(found).as(append.name()).hasSize(append.events());
      assertThat(found.getFirst()).isEqualTo(first);
      assertThat(conflicts(append.condition(), first - 1)).as(append.name()).isEmpty();
      return;
    }
    assertThat(found).as(append.name()).isEmpty();
    if (append.failure() instanceof AppendEventsTransactionRejectedException) {
      assertThat(conflicts(append.condition(), Long.MAX_VALUE)).isNotEmpty();
    } else {
      assertThat(append.failure())
          .isInstanceOfAny(AppendRefusedException.class, MongoException.class);
    }
  }

  private List<Seen> conflicts(AppendCondition condition, long upTo) {
    ConsistencyMarker marker = condition.consistencyMarker();
    return marker == ConsistencyMarker.INFINITY
        ? List.of()
        : matching(condition.criteria(), GlobalIndexConsistencyMarker.position(marker), upTo);
  }

  private List<Seen> matching(EventCriteria criteria, long after, long upTo) {
    return stored.stream()
        .filter(event -> event.position() > after && event.position() <= upTo)
        .filter(event -> criteria.matches(new QualifiedName(event.type()), event.tags()))
        .toList();
  }
}
