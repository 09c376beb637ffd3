package ma.maillage.eventstore;

import static ma.maillage.eventstore.EngineUser.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ma.maillage.eventstore.EngineUser.Sourced;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.Test;

class SourcingTest {

  @Test
  void givesAllEventsUpToItsHeadWhenNewCommitsAreNotSeenYet() {
    try (var engine =
        MongoEventStorageEngine.open(
            new LaggingLog(new MemoryCommitLog()),
            "log",
            TestDatabase.CONVERTER,
            TailBudget.DEFAULT)) {
      var user = new EngineUser(engine);
      user.append(event("A", "a")).join();

      Sourced sourced = user.source(EventCriteria.havingAnyTag());

      assertThat(sourced.head()).isEqualTo(1);
      assertThat(sourced.events()).hasSize(1);
    }
  }

  /** A database that has not yet heard of the newest commits when asked for what is new. */
  private static final class LaggingLog extends ForwardingCommitLog {

    LaggingLog(CommitLog log) {
      super(log);
    }

    @Override
    public List<StoredCommit> after(long number) {
      return List.of();
    }
  }
}
