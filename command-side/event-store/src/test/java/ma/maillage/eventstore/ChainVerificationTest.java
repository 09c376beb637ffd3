package ma.maillage.eventstore;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static ma.maillage.eventstore.EngineUser.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import ma.maillage.eventstore.ChainReport.Broken;
import ma.maillage.eventstore.ChainReport.Intact;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainVerificationTest {

  private final TestDatabase database = TestDatabase.fresh();
  private final MongoCollection<Document> commits = database.database().getCollection("commits");

  /** Five commits of two events each. */
  @BeforeEach
  void write() {
    try (var engine = MongoEventStorageEngine.open(database.database(), TestDatabase.CONVERTER)) {
      for (int i = 0; i < 5; i++) {
        new EngineUser(engine).append(event("A", "1"), event("A", "2")).join();
      }
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void findsAnUntouchedLogIntact() {
    assertThat(verify()).isEqualTo(new Intact(5, 10));
  }

  @Test
  void findsAMissingCommit() {
    commits.deleteOne(eq("_id", 3L));

    assertBrokenAfter(2, "missing");
  }

  @Test
  void findsAnExchangedCommit() {
    commits.updateOne(eq("_id", 3L), set("uuid", "another"));

    assertBrokenAfter(3, "does not name");
  }

  @Test
  void findsAnExchangedLog() {
    database
        .database()
        .getCollection("event_store")
        .updateOne(eq("_id", "log"), set("id", "another"));

    assertBrokenAfter(0, "does not name");
  }

  @Test
  void findsEventsOutOfPlace() {
    plant(set("p", 6L));

    assertBrokenAfter(2, "position 5");
  }

  @Test
  void findsARemovedEvent() {
    plant(set("e", List.of(new Document("id", "x"))));

    assertBrokenAfter(2, "number of events");
  }

  @Test
  void findsTimeRunningBackwards() {
    plant(set("ts", Instant.EPOCH));

    assertBrokenAfter(2, "time");
  }

  private void plant(Bson change) {
    commits.updateOne(eq("_id", 3L), change);
  }

  private void assertBrokenAfter(long commits, String reason) {
    assertThat(verify())
        .isInstanceOfSatisfying(
            Broken.class,
            broken -> {
              assertThat(broken.commits()).isEqualTo(commits);
              assertThat(broken.events()).isEqualTo(2 * commits);
              assertThat(broken.reason()).contains(reason);
            });
  }

  private ChainReport verify() {
    return ChainVerification.run(database.database());
  }
}
