package ma.maillage.eventstore;

import static ma.maillage.eventstore.RandomUse.assertFollows;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Random;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two engines on one server, each by the real driver through a network of its own that breaks,
 * delays and lies about who is primary. What they answered is then held against the log.
 */
class UnreliableNetworkTest {

  private static final int ACTIONS = 20;
  private static final double FAULTS = 0.25;
  private static final TailBudget FORGETFUL = new TailBudget(3, 2_000, 4);

  private final RandomUse use = new RandomUse();

  @Timeout(120)
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void answersOnlyWhatTheLogBears(long seed) throws Exception {
    EventCriteria followed = RandomUser.criteria(new Random(seed));
    try (TestDatabase database = TestDatabase.fresh();
        var network = new UnreliableProxy(database.primary(), seed, FAULTS);
        var otherNetwork = new UnreliableProxy(database.primary(), seed + 100, FAULTS);
        MongoClient client = database.clientOf(network.address());
        MongoClient otherClient = database.clientOf(otherNetwork.address());
        var engine = open(database.by(client), TailBudget.DEFAULT);
        var forgetful = open(database.by(otherClient), FORGETFUL)) {
      var stream = new EngineUser(engine).follow(0, followed);
      var otherStream = new EngineUser(forgetful).follow(0, followed);
      network.disturb(true);
      otherNetwork.disturb(true);

      use.act(seed, ACTIONS, new EngineUser(engine), new EngineUser(forgetful));

      network.disturb(false);
      otherNetwork.disturb(false);
      CommitLog log = new MongoCommitLog(database.database());
      Oracle oracle = Oracle.of(engine.logId(), log.between(0, Long.MAX_VALUE).toList());
      use.assertBorneOutBy(oracle);
      assertFollows(stream, oracle.matching(followed));
      assertFollows(otherStream, oracle.matching(followed));
      assertThat(network.injected()).isPositive();
      System.out.printf(
          "unreliable network: seed %d, %d + %d faults, %d acknowledged, 0 lost%n",
          seed, network.injected(), otherNetwork.injected(), use.acknowledged());
    }
  }

  private static MongoEventStorageEngine open(MongoDatabase database, TailBudget budget) {
    return MongoEventStorageEngine.open(
        new MongoCommitLog(database),
        StoreId.of(StoreId.LOG, database),
        TestDatabase.CONVERTER,
        budget);
  }
}
