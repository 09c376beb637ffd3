package ma.maillage.eventstore;

import com.mongodb.MongoException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import ma.maillage.eventstore.Batch.Candidate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drives one batch until it is known who holds every one of its places in the log. A write that
 * fails in any way is followed by a look at the log: the own id in a place means written, another's
 * means the place is lost, nothing means writing <em>the same document</em> again, so that a write
 * that is still travelling cannot end differently. Belongs to the writer's thread.
 */
final class Settlement {

  private enum Outcome {
    WRITTEN,
    TAKEN,
    UNKNOWN,
    REFUSED
  }

  private static final Logger logger = LoggerFactory.getLogger(Settlement.class);

  private static final long FIRST_PAUSE_MILLIS = 2;
  private static final long LONGEST_PAUSE_MILLIS = 1_000;

  private final CommitLog log;
  private final LogTail tail;
  private final CountDownLatch closing;
  private final Executor executor;

  /** Those without a known outcome, in log order. */
  private final Deque<Candidate> open;

  /** Set once a write may have been stored, or may still be, without an answer. */
  private @Nullable OutcomeUnknownException doubt;

  private @Nullable AppendRefusedException refusal;
  private boolean oneByOne;
  private long pauseMillis = FIRST_PAUSE_MILLIS;

  Settlement(Batch batch, CommitLog log, LogTail tail, CountDownLatch closing, Executor executor) {
    open = new ArrayDeque<>(batch.candidates());
    this.log = log;
    this.tail = tail;
    this.closing = closing;
    this.executor = executor;
  }

  /**
   * Returns the appends that lost their place and are to be checked and numbered again.
   *
   * @throws OutcomeUnknownException closed before the database answered
   * @throws EventStoreClosedException closed, and nothing that is still open was written
   */
  List<PendingAppend> run() {
    while (!open.isEmpty()) {
      Outcome outcome = write();
      if (outcome == Outcome.WRITTEN) {
        continue;
      }
      if (foundAnotherInPlace()) {
        return displaced();
      }
      if (outcome == Outcome.REFUSED && doubt == null && !open.isEmpty()) {
        if (oneByOne) {
          return refused();
        }
        oneByOne = true;
      } else if (!open.isEmpty() && closedWhilePausing()) {
        throw doubt == null ? new EventStoreClosedException() : doubt;
      }
    }
    return List.of();
  }

  private Outcome write() {
    List<CommitDraft> drafts =
        open.stream().limit(oneByOne ? 1 : open.size()).map(Candidate::draft).toList();
    List<StoredCommit> commits = drafts.stream().map(CommitDraft::commit).toList();
    long first = commits.getFirst().number();
    try {
      log.append(drafts);
    } catch (SlotTakenException e) {
      logger.debug("Commit {} or one after it exists already", first);
      return Outcome.TAKEN;
    } catch (OutcomeUnknownException e) {
      logger.warn("No answer to the write of commits from {} on", first, e);
      doubt = e;
      return Outcome.UNKNOWN;
    } catch (AppendRefusedException e) {
      refusal = e;
      return Outcome.REFUSED;
    }
    tail.absorb(commits);
    commits.forEach(this::settleFirst);
    return Outcome.WRITTEN;
  }

  /** Settles the candidates that are found in their place; says whether one's place is lost. */
  private boolean foundAnotherInPlace() {
    List<StoredCommit> found;
    try {
      found = log.after(open.getFirst().commit().number() - 1);
    } catch (MongoException e) {
      logger.warn("Cannot read the log to see what was written", e);
      return false;
    }
    tail.absorb(found);
    for (StoredCommit commit : found) {
      if (open.isEmpty()) {
        return false;
      }
      if (!commit.id().equals(open.getFirst().commit().id())) {
        return true;
      }
      settleFirst(commit);
    }
    return false;
  }

  private void settleFirst(StoredCommit commit) {
    open.removeFirst().append().committed(commit, executor);
  }

  private List<PendingAppend> refused() {
    PendingAppend append = open.removeFirst().append();
    if (refusal != null) {
      append.failed(refusal, executor);
    }
    return displaced();
  }

  private List<PendingAppend> displaced() {
    return open.stream().map(Candidate::append).toList();
  }

  private boolean closedWhilePausing() {
    try {
      boolean stopped = closing.await(pauseMillis, TimeUnit.MILLISECONDS);
      pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
      return stopped;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
