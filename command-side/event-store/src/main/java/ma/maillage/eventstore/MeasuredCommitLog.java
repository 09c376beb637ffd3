package ma.maillage.eventstore;

import java.time.Duration;
import java.util.List;

/** Tells about the writes to a log. Thread-safe. */
final class MeasuredCommitLog extends ForwardingCommitLog {

  private final EventStoreMetrics metrics;

  MeasuredCommitLog(CommitLog log, EventStoreMetrics metrics) {
    super(log);
    this.metrics = metrics;
  }

  @Override
  public void append(List<CommitDraft> commits) {
    long start = System.nanoTime();
    try {
      super.append(commits);
    } catch (SlotTakenException e) {
      metrics.displaced(commits.size());
      throw e;
    } catch (OutcomeUnknownException e) {
      metrics.unanswered();
      throw e;
    } finally {
      metrics.written(commits.size(), Duration.ofNanos(System.nanoTime() - start));
    }
  }
}
