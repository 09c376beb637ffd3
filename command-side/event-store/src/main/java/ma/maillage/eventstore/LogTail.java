package ma.maillage.eventstore;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/**
 * What this process knows of the end of the log, without asking the database. It learns of every
 * commit of its own before the appender does, and of other processes' commits whenever it reads
 * them. Thread-safe: every method holds the one lock, briefly.
 */
final class LogTail {

  /** The head's position and how many commits, bytes of them, and tags are known. */
  record Fill(long head, long commits, long bytes, long tags) {}

  private final RecentCommits recent;
  private final LastPositions lastPositions;
  private final Runnable onGrowth;
  private Head head;

  /**
   * @param onGrowth called after commits were taken in, with the lock held; must return at once
   */
  LogTail(Head head, TailBudget budget, Runnable onGrowth) {
    this.head = head;
    this.onGrowth = onGrowth;
    recent = new RecentCommits(budget.commits(), budget.bytes(), head);
    lastPositions = new LastPositions(budget.tags(), head.position());
  }

  synchronized Head head() {
    return head;
  }

  /**
   * Takes in commits of the log, in order; skips those it knows.
   *
   * @throws BrokenLogException one of them does not follow what is known
   */
  synchronized void absorb(List<StoredCommit> commits) {
    long before = head.commit();
    for (StoredCommit commit : commits) {
      if (commit.number() > head.commit()) {
        add(commit);
      }
    }
    if (head.commit() > before) {
      onGrowth.run();
    }
  }

  private void add(StoredCommit commit) {
    if (commit.number() != head.commit() + 1) {
      throw BrokenLogException.missing(head.commit() + 1);
    }
    if (!commit.previous().equals(head.id())) {
      throw BrokenLogException.unchained(commit.number());
    }
    recent.add(commit);
    lastPositions.record(commit);
    head = Head.after(commit);
  }

  synchronized Optional<List<StoredCommit>> after(long commit, long limit) {
    return recent.after(commit, limit);
  }

  synchronized Optional<Long> lastThrough(long position) {
    return recent.lastThrough(position);
  }

  /** How much of the log is in memory. */
  synchronized Fill fill() {
    return new Fill(head.position(), recent.count(), recent.bytes(), lastPositions.count());
  }

  /** False only if no known event after this position matches. */
  synchronized boolean mayHoldAfter(long position, EventCriteria criteria) {
    if (position >= head.position()) {
      return false;
    }
    if (!criteria.hasCriteria()) {
      return true;
    }
    for (EventCriterion criterion : criteria.flatten()) {
      if (criterion.tags().stream().allMatch(t -> lastPositions.maybeUsedAfter(position, t))) {
        return true;
      }
    }
    return false;
  }
}
