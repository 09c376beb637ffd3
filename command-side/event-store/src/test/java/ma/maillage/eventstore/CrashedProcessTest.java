package ma.maillage.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import ma.maillage.embeddedmongodb.EmbeddedMongoDb;
import ma.maillage.eventstore.EngineUser.Seen;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process with server and engine under load and looks at the log it left: every
 * acknowledged commit is in its place, whole, of each writer at most the one under way besides.
 *
 * <p>{@code -Dcrash.rounds=50} for more rounds.
 */
class CrashedProcessTest {

  private static final int ROUNDS = Integer.getInteger("crash.rounds", 5);
  private static final int WRITERS = 6;

  @Test
  void keepsEveryAcknowledgedCommitWhenKilled(@TempDir Path directory) throws Exception {
    Random random = new Random(11);
    Map<String, List<Long>> positions = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      String prefix = "round-%d-".formatted(round);
      positions.putAll(killAfter(random.nextInt(1, 1_000), directory, prefix));
      assertRecovered(directory, positions);
    }
    long acknowledged = positions.values().stream().mapToInt(List::size).sum();
    System.out.printf(
        "crashed process: %d rounds, %d acknowledged, 0 lost%n", ROUNDS, acknowledged);
  }

  /** Returns, for each writer, the last position of each commit that was acknowledged. */
  private static Map<String, List<Long>> killAfter(int commits, Path directory, String prefix)
      throws IOException, InterruptedException {
    Map<String, List<Long>> positions = new TreeMap<>();
    try (ChildJvm store = ChildJvm.start(StoreProcess.class, directory, prefix, WRITERS)) {
      int read = 0;
      for (Optional<String> line = store.nextLine(); line.isPresent(); line = store.nextLine()) {
        String[] words = line.get().split(" ", 3);
        List<Long> ofWriter = positions.computeIfAbsent(words[0], _ -> new ArrayList<>());
        assertThat(Integer.parseInt(words[1])).isEqualTo(ofWriter.size());
        ofWriter.add(Long.parseLong(words[2]));
        if (++read == commits) {
          store.kill();
        }
      }
      store.awaitKilled();
    }
    return positions;
  }

  private static void assertRecovered(Path directory, Map<String, List<Long>> positions) {
    try (EmbeddedMongoDb server = EmbeddedMongoDb.open(directory);
        MongoClient client = MongoClients.create(server.connectionString())) {
      MongoDatabase database = client.getDatabase("d");
      assertThat(ChainVerification.run(database)).isInstanceOf(ChainReport.Intact.class);
      try (var engine = MongoEventStorageEngine.open(database, TestDatabase.CONVERTER)) {
        positions.forEach(
            (writer, acknowledged) ->
                assertRecovered(new EngineUser(engine), writer, acknowledged));
      }
    }
  }

  private static void assertRecovered(EngineUser user, String writer, List<Long> acknowledged) {
    List<Seen> found = user.source(EventCriteria.havingTags(Tag.of("writer", writer))).events();
    int commits = found.size() / 2;
    assertThat(commits).isBetween(acknowledged.size(), acknowledged.size() + 1);
    assertThat(found).hasSize(2 * commits);
    for (int event = 0; event < found.size(); event++) {
      int commit = event / 2;
      assertThat(found.get(event).payload()).isEqualTo("" + commit);
      if (commit < acknowledged.size()) {
        assertThat(found.get(event).position()).isEqualTo(acknowledged.get(commit) - 1 + event % 2);
      }
    }
  }
}
