package ma.maillage.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/** A commit log without a database: the naive twin. Thread-safe, holding one lock. */
final class MemoryCommitLog implements CommitLog {

  private final List<StoredCommit> commits = new ArrayList<>();
  private int appends;

  @Override
  public synchronized void append(List<CommitDraft> batch) {
    appends++;
    for (CommitDraft draft : batch) {
      StoredCommit commit = draft.commit();
      if (commit.number() <= commits.size()) {
        throw new SlotTakenException(new IllegalStateException("taken"));
      }
      if (commit.number() != commits.size() + 1) {
        throw new AssertionError("A commit was written before the one it follows");
      }
      commits.add(commit);
    }
  }

  synchronized int appends() {
    return appends;
  }

  synchronized List<StoredCommit> all() {
    return List.copyOf(commits);
  }

  @Override
  public Optional<StoredCommit> last() {
    return all().reversed().stream().findFirst();
  }

  @Override
  public Optional<StoredCommit> at(long number) {
    return all().stream().filter(commit -> commit.number() == number).findFirst();
  }

  /** Windows of three, so that everything takes more than one. */
  @Override
  public List<StoredCommit> after(long number) {
    return all().stream().filter(commit -> commit.number() > number).limit(3).toList();
  }

  @Override
  public Stream<StoredCommit> between(long after, long upTo) {
    return all().stream().filter(commit -> commit.number() > after && commit.number() <= upTo);
  }

  @Override
  public Stream<StoredCommit> matching(EventCriterion criterion, long after, long upTo) {
    return between(after, upTo).filter(commit -> commit.anyMatchAfter(0, criterion));
  }
}
