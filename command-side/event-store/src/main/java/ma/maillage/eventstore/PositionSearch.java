package ma.maillage.eventstore;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds commits by event position or time. Commit numbers are dense and both positions and {@link
 * StoredCommit#latest()} grow with them, so a binary search over {@code _id} replaces two indexes.
 * Thread-safe.
 */
final class PositionSearch {

  private final CommitLog log;
  private final LogTail tail;

  PositionSearch(CommitLog log, LogTail tail) {
    this.log = log;
    this.tail = tail;
  }

  /** Number of the last commit without an event after this position, 0 if there is none. */
  long lastCommitThrough(long position) {
    if (position <= 0) {
      return 0;
    }
    Head head = tail.head();
    if (position >= head.position()) {
      return head.commit();
    }
    Optional<Long> known = tail.lastThrough(position);
    if (known.isPresent()) {
      return known.get();
    }
    long commitsAfter = head.position() - position;
    return search(
        Math.max(0, head.commit() - commitsAfter),
        Math.min(position, head.commit()),
        commit -> commit.lastPosition() <= position);
  }

  /**
   * The position before the first event that is not older than this instant (in whole
   * milliseconds), or the last position of the log if all are older.
   */
  long positionBefore(Instant instant) {
    Instant at = instant.truncatedTo(ChronoUnit.MILLIS);
    Head head = tail.head();
    long before = search(0, head.commit(), commit -> commit.latest().isBefore(at));
    return log.at(before + 1)
        .filter(commit -> commit.number() <= head.commit())
        .map(commit -> positionBefore(commit, at))
        .orElse(head.position());
  }

  private static long positionBefore(StoredCommit commit, Instant at) {
    int older = 0;
    while (commit.events().get(older).message().timestamp().isBefore(at)) {
      older++;
    }
    return commit.firstPosition() - 1 + older;
  }

  /** The last commit in {@code [low, high]} for which this holds; it is taken to hold for low. */
  private long search(long low, long high, Predicate<StoredCommit> holds) {
    while (low < high) {
      long middle = (low + high + 1) >>> 1;
      if (holds.test(log.at(middle).orElseThrow(() -> BrokenLogException.missing(middle)))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
