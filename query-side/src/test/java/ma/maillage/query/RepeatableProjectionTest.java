package ma.maillage.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ma.maillage.query.views.Projector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(TestDatabase.class)
class RepeatableProjectionTest {

  private final Log log = Story.log();
  private MongoDatabase database;
  private QuerySide querySide;
  private List<Projector> projectors;

  @BeforeEach
  void assemble(MongoDatabase database) {
    this.database = database;
    querySide = QuerySide.on(database);
    projectors = querySide.projectors();
  }

  @AfterEach
  void close() {
    querySide.close();
  }

  @Test
  void everyEventDeliveredTwiceChangesNothing() {
    log.deliver(projectors);
    Map<String, List<String>> once = Documents.of(database);

    log.deliver(projectors);

    assertThat(once).hasSizeGreaterThan(10);
    assertThat(Documents.of(database)).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void batchesRepeatedAfterCrashesChangeNothing(long seed) {
    log.deliver(projectors);
    Map<String, List<String>> once = Documents.of(database);
    projectors.forEach(Projector::clear);

    Random random = new Random(seed);
    int delivered = 0;
    while (delivered < log.size()) {
      int from = delivered - random.nextInt(Math.min(delivered, 6) + 1);
      int to = Math.min(log.size(), delivered + random.nextInt(5));
      log.deliver(projectors, from, to);
      delivered = to;
    }

    assertThat(Documents.of(database)).isEqualTo(once);
  }

  @Test
  void eachViewIsRebuiltAloneToEqualDocuments() {
    log.deliver(projectors);
    Map<String, List<String>> before = Documents.of(database);

    for (Projector projector : projectors) {
      projector.clear();
      assertThat(Documents.of(database)).as("without %s", projector.name()).isNotEqualTo(before);

      log.deliver(List.of(projector));
      assertThat(Documents.of(database)).as("with %s", projector.name()).isEqualTo(before);
    }
  }

  @Test
  void clearingAllLeavesNothing() {
    log.deliver(projectors);

    projectors.forEach(Projector::clear);

    assertThat(Documents.of(database)).isEmpty();
  }
}
