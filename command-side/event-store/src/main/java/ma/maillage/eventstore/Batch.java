package ma.maillage.eventstore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * Appends that were given the next places of the log and go to the database together. Not
 * thread-safe; belongs to the writer's thread.
 */
final class Batch {

  /** An append and the commit it becomes if it gets this place. */
  record Candidate(PendingAppend append, CommitDraft draft) {

    StoredCommit commit() {
      return draft.commit();
    }
  }

  private final List<Candidate> candidates = new ArrayList<>();
  private final Set<Tag> tags = new HashSet<>();
  private Head end;

  Batch(Head head) {
    end = head;
  }

  void add(PendingAppend append) {
    Candidate candidate = new Candidate(append, append.draftAfter(end));
    candidates.add(candidate);
    StoredCommit commit = candidate.commit();
    commit.events().forEach(event -> tags.addAll(event.tags()));
    end = Head.after(commit);
  }

  /** Whether this condition will not hold any more if all of the batch is stored. */
  boolean contradicts(AppendCondition condition) {
    return condition.consistencyMarker() != ConsistencyMarker.INFINITY
        && mayMatch(condition.criteria())
        && candidates.stream().anyMatch(it -> it.commit().anyMatchAfter(0, condition.criteria()));
  }

  private boolean mayMatch(EventCriteria criteria) {
    return !criteria.hasCriteria()
        || criteria.flatten().stream().anyMatch(criterion -> tags.containsAll(criterion.tags()));
  }

  List<Candidate> candidates() {
    return candidates;
  }
}
