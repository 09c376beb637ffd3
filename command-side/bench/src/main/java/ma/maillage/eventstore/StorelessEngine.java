package ma.maillage.eventstore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/**
 * The engine over a log that keeps nothing: what remains is the engine's own work. In the engine's
 * package because a commit log is not part of its public interface.
 */
public final class StorelessEngine {

  private StorelessEngine() {}

  public static MongoEventStorageEngine open(EventConverter converter) {
    return MongoEventStorageEngine.open(new NoLog(), "no log", converter, TailBudget.DEFAULT);
  }

  private static final class NoLog implements CommitLog {

    @Override
    public void append(List<CommitDraft> commits) {}

    @Override
    public Optional<StoredCommit> last() {
      return Optional.empty();
    }

    @Override
    public Optional<StoredCommit> at(long number) {
      return Optional.empty();
    }

    @Override
    public List<StoredCommit> after(long number) {
      return List.of();
    }

    @Override
    public Stream<StoredCommit> between(long after, long upTo) {
      return Stream.empty();
    }

    @Override
    public Stream<StoredCommit> matching(EventCriterion criterion, long after, long upTo) {
      return Stream.empty();
    }
  }
}
