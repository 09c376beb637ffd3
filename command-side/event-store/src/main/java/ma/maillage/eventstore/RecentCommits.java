package ma.maillage.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last commits of the log without a gap, as many as fit the budget. Not thread-safe; guarded by
 * {@link LogTail}.
 */
final class RecentCommits {

  /** The commit with number {@code c} is in slot {@code c % length}. */
  private final @Nullable StoredCommit[] ring;

  private final long maxBytes;
  private long bytes;

  /** Commits in {@code (floor, newest]} are kept. */
  private long floor;

  private long floorPosition;
  private long newest;

  RecentCommits(int maxCommits, long maxBytes, Head head) {
    ring = new StoredCommit[maxCommits];
    this.maxBytes = maxBytes;
    floor = head.commit();
    floorPosition = head.position();
    newest = head.commit();
  }

  void add(StoredCommit commit) {
    int size = commit.size();
    while (newest > floor && (newest - floor == ring.length || bytes + size > maxBytes)) {
      forgetOldest();
    }
    newest = commit.number();
    ring[slot(newest)] = commit;
    bytes += size;
  }

  long count() {
    return newest - floor;
  }

  long bytes() {
    return bytes;
  }

  private void forgetOldest() {
    StoredCommit oldest = get(floor + 1);
    ring[slot(floor + 1)] = null;
    bytes -= oldest.size();
    floor = oldest.number();
    floorPosition = oldest.lastPosition();
  }

  /** At most so many commits after this one, or empty if they are no longer kept. */
  Optional<List<StoredCommit>> after(long commit, long limit) {
    if (commit < floor) {
      return Optional.empty();
    }
    List<StoredCommit> found = new ArrayList<>();
    for (long c = commit + 1; c <= newest && found.size() < limit; c++) {
      found.add(get(c));
    }
    return Optional.of(found);
  }

  /** The last commit without an event after this position, or empty if it is no longer known. */
  Optional<Long> lastThrough(long position) {
    if (position < floorPosition) {
      return Optional.empty();
    }
    long low = floor;
    long high = newest;
    while (low < high) {
      long middle = (low + high + 1) >>> 1;
      if (get(middle).lastPosition() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Optional.of(low);
  }

  private StoredCommit get(long commit) {
    StoredCommit found = ring[slot(commit)];
    if (found == null || found.number() != commit) {
      throw new IndexOutOfBoundsException("Commit %d is not kept".formatted(commit));
    }
    return found;
  }

  private int slot(long commit) {
    return (int) (commit % ring.length);
  }
}
