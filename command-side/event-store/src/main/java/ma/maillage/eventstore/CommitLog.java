package ma.maillage.eventstore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/**
 * The commits in the database, and the only way to them. Every call blocks; every read sees only
 * commits that a majority of the database's nodes hold, and those up to some moment, never one
 * without all before it. Thread-safe.
 */
interface CommitLog {

  /**
   * Writes the commits in this order, stopping at the first that cannot be written. Returning means
   * that a majority holds all of them on disk.
   *
   * @throws SlotTakenException a commit with such a number exists already, ours or another's
   * @throws AppendRefusedException this call has not written the first commit it failed at
   * @throws OutcomeUnknownException some, all or none may have been written, or still will be
   */
  void append(List<CommitDraft> commits);

  Optional<StoredCommit> last();

  Optional<StoredCommit> at(long number);

  /**
   * The next commits after this number, as many as make a window of moderate size. None means that
   * the database does not show more yet, not that there are none.
   */
  List<StoredCommit> after(long number);

  /**
   * Commits in {@code (after, upTo]}, all of which this process knows to be stored. To be closed.
   */
  Stream<StoredCommit> between(long after, long upTo);

  /**
   * Commits in {@code (after, upTo]} that hold all tags and one of the types of the criterion,
   * though perhaps on different events. To be closed.
   */
  Stream<StoredCommit> matching(EventCriterion criterion, long after, long upTo);
}
