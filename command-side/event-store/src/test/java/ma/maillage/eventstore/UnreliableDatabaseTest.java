package ma.maillage.eventstore;

import static ma.maillage.eventstore.RandomUse.assertFollows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two engines on one log whose network does all that networks do. Every answer they gave is then
 * held against the log itself, read naively from beginning to end.
 */
class UnreliableDatabaseTest {

  private static final int ACTIONS = 30;
  private static final TailBudget FORGETFUL = new TailBudget(3, 2_000, 4);

  private final MemoryCommitLog log = new MemoryCommitLog();
  private final RandomUse use = new RandomUse();

  @Timeout(60)
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void answersOnlyWhatTheLogBears(long seed) throws Exception {
    var network = new UnreliableCommitLog(log, seed, 0.3);
    var otherNetwork = new UnreliableCommitLog(log, seed + 100, 0.3);
    EventCriteria followed = RandomUser.criteria(new Random(seed));
    try (var engine = open(network, TailBudget.DEFAULT);
        var forgetful = open(otherNetwork, FORGETFUL)) {
      var stream = new EngineUser(engine).follow(0, followed);
      var otherStream = new EngineUser(forgetful).follow(0, followed);

      use.act(seed, ACTIONS, new EngineUser(engine), new EngineUser(forgetful));

      assertThat(network.injected()).isPositive();
      Oracle oracle = Oracle.of("log", log.all());
      use.assertBorneOutBy(oracle);
      assertFollows(stream, oracle.matching(followed));
      assertFollows(otherStream, oracle.matching(followed));
    }
  }

  private static MongoEventStorageEngine open(CommitLog log, TailBudget budget) {
    return MongoEventStorageEngine.open(log, "log", TestDatabase.CONVERTER, budget);
  }
}
