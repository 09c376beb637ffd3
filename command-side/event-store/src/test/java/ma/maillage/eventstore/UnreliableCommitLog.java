package ma.maillage.eventstore;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/**
 * A log behind a bad network: requests and replies get lost, requests arrive late, writes stop
 * half-way, the server refuses, reads fail, and what was written is not seen at once. Thread-safe,
 * holding one lock.
 */
final class UnreliableCommitLog implements CommitLog {

  private final CommitLog log;
  private final Random random;
  private final double faults;

  /** Requests that are still travelling. */
  private final List<List<CommitDraft>> travelling = new ArrayList<>();

  private int injected;

  UnreliableCommitLog(CommitLog log, long seed, double faults) {
    this.log = log;
    this.random = new Random(seed);
    this.faults = faults;
  }

  synchronized int injected() {
    return injected;
  }

  @Override
  public synchronized void append(List<CommitDraft> commits) {
    deliverSome();
    if (random.nextDouble() >= faults) {
      log.append(commits);
      return;
    }
    injected++;
    switch (random.nextInt(5)) {
      case 0 -> throw unknown("request lost");
      case 1 -> {
        travelling.add(commits);
        throw unknown("request late");
      }
      case 2 -> {
        log.append(commits);
        throw unknown("reply lost");
      }
      case 3 -> {
        log.append(commits.subList(0, random.nextInt(commits.size()) + 1));
        throw unknown("stopped half-way");
      }
      default -> throw new AppendRefusedException(new IllegalStateException("refused"));
    }
  }

  private void deliverSome() {
    while (!travelling.isEmpty() && random.nextBoolean()) {
      try {
        log.append(travelling.remove(random.nextInt(travelling.size())));
      } catch (SlotTakenException tooLate) {
        injected++;
      }
    }
  }

  private static OutcomeUnknownException unknown(String fault) {
    return new OutcomeUnknownException(new MongoException(fault));
  }

  private synchronized void maybeFailToRead() {
    deliverSome();
    if (random.nextDouble() < faults / 2) {
      injected++;
      throw new MongoException("read failed");
    }
  }

  private synchronized boolean readsAsOfAMomentAgo() {
    return random.nextDouble() < faults / 2;
  }

  @Override
  public List<StoredCommit> after(long number) {
    maybeFailToRead();
    List<StoredCommit> window = log.after(number);
    return readsAsOfAMomentAgo() ? window.subList(0, window.size() / 2) : window;
  }

  @Override
  public Optional<StoredCommit> last() {
    return log.last();
  }

  @Override
  public Optional<StoredCommit> at(long number) {
    maybeFailToRead();
    return log.at(number);
  }

  @Override
  public Stream<StoredCommit> between(long after, long upTo) {
    maybeFailToRead();
    return log.between(after, upTo);
  }

  @Override
  public Stream<StoredCommit> matching(EventCriterion criterion, long after, long upTo) {
    maybeFailToRead();
    return log.matching(criterion, after, upTo);
  }
}
