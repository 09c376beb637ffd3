package ma.maillage.eventstore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/** Passes every call on to another log, for those that change or watch one of them. */
abstract class ForwardingCommitLog implements CommitLog {

  private final CommitLog log;

  ForwardingCommitLog(CommitLog log) {
    this.log = log;
  }

  @Override
  public void append(List<CommitDraft> commits) {
    log.append(commits);
  }

  @Override
  public Optional<StoredCommit> last() {
    return log.last();
  }

  @Override
  public Optional<StoredCommit> at(long number) {
    return log.at(number);
  }

  @Override
  public List<StoredCommit> after(long number) {
    return log.after(number);
  }

  @Override
  public Stream<StoredCommit> between(long after, long upTo) {
    return log.between(after, upTo);
  }

  @Override
  public Stream<StoredCommit> matching(EventCriterion criterion, long after, long upTo) {
    return log.matching(criterion, after, upTo);
  }
}
