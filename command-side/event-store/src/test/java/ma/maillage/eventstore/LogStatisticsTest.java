package ma.maillage.eventstore;

import static ma.maillage.eventstore.EngineUser.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.axonframework.messaging.eventstreaming.Tag;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogStatisticsTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final TestDatabase database = TestDatabase.fresh();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void saysHowLargeALogIsAndWhatItHolds() {
    String logId;
    try (var engine = MongoEventStorageEngine.open(database.database(), TestDatabase.CONVERTER)) {
      EngineUser user = new EngineUser(engine);
      logId = engine.logId();
      user.append(
              event("A", "1", NOON, Tag.of("city", "fes"), Tag.of("city", "rabat")),
              event("B", "2", NOON.plusSeconds(1), Tag.of("a=b", "x")))
          .join();
      user.append(event("A", "3", NOON.minusSeconds(9), Tag.of("city", "fes"))).join();
    }

    LogStatistics log = LogStatistics.of(database.database(), Progress.UNWATCHED);

    assertThat(log.logId()).isEqualTo(logId);
    assertThat(log.commits()).isEqualTo(2);
    assertThat(log.events()).isEqualTo(3);
    assertThat(log.first()).hasValue(NOON.plusSeconds(1));
    assertThat(log.last()).hasValue(NOON.plusSeconds(1));
    assertThat(log.eventsByType()).isEqualTo(Map.of("A", 2L, "B", 1L));
    assertThat(log.eventsByTagKey()).isEqualTo(Map.of("city", 2L, "a=b", 1L));
    assertThat(log.bytes()).isEqualTo(size(1) + size(2));
    assertThat(log.largestCommit()).isEqualTo(size(1));
  }

  private long size(long commit) {
    RawBsonDocument stored = StoredCommits.in(database.database()).at(commit).orElseThrow();
    return stored.getByteBuffer().remaining();
  }

  @Test
  void saysThatAnEmptyLogIsEmpty() {
    LogStatistics log = LogStatistics.of(database.database(), Progress.UNWATCHED);

    assertThat(log.events()).isZero();
    assertThat(log.first()).isEmpty();
    assertThat(log.last()).isEmpty();
  }
}
