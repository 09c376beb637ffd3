package ma.maillage.eventstore;

import static org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker.position;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/**
 * Decides whether an append still stands on the facts it was decided on: no event after its marker
 * matches its criteria. Asks the cheapest witness first: the last use of each tag, the recent
 * commits, the index. Belongs to the writer's thread.
 */
final class ConflictCheck {

  private final CommitLog log;
  private final LogTail tail;
  private final PositionSearch search;

  ConflictCheck(CommitLog log, LogTail tail, PositionSearch search) {
    this.log = log;
    this.tail = tail;
    this.search = search;
  }

  /** Looks at the whole log as this process knows it. */
  boolean conflicts(AppendCondition condition) {
    if (condition.consistencyMarker() == ConsistencyMarker.INFINITY) {
      return false;
    }
    long seen = Math.max(0, position(condition.consistencyMarker()));
    EventCriteria criteria = condition.criteria();
    return tail.mayHoldAfter(seen, criteria) && holdsAfter(seen, criteria);
  }

  private boolean holdsAfter(long seen, EventCriteria criteria) {
    long through = search.lastCommitThrough(seen);
    Optional<List<StoredCommit>> recent = tail.after(through, Long.MAX_VALUE);
    if (recent.isPresent()) {
      return recent.get().stream().anyMatch(commit -> commit.anyMatchAfter(seen, criteria));
    }
    if (!criteria.hasCriteria()) {
      return true;
    }
    return criteria.flatten().stream().anyMatch(it -> storedAfter(seen, through, it));
  }

  private boolean storedAfter(long seen, long through, EventCriterion criterion) {
    try (Stream<StoredCommit> commits = log.matching(criterion, through, Long.MAX_VALUE)) {
      return commits.anyMatch(commit -> commit.anyMatchAfter(seen, criterion));
    }
  }
}
