package ma.maillage.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static ma.maillage.eventstore.EngineUser.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.maillage.eventstore.ChainReport.Intact;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogExportTest {

  private static final Tag CITY = new Tag("city", "فاس = fès");
  private static final Tag ODD = new Tag("a=b%", "");

  private final TestDatabase source = TestDatabase.fresh();
  private final TestDatabase target = TestDatabase.fresh();

  @AfterEach
  void close() {
    source.close();
    target.close();
  }

  @Test
  void givesTheSameBytesAfterAnImport() {
    write();
    String exported = Exports.of(source.database());

    Intact imported = load(exported);

    assertThat(imported).isEqualTo(new Intact(5, 7));
    assertThat(Exports.of(target.database())).isEqualTo(exported);
    assertThat(ChainVerification.run(target.database())).isEqualTo(imported);
    assertThat(documents(target.database())).isEqualTo(documents(source.database()));
  }

  @Test
  void namesTheLogAndSaysHowMuchFollows() {
    write();

    List<String> lines = Exports.of(source.database()).lines().toList();

    assertThat(lines).hasSize(6);
    assertThat(lines.getFirst())
        .isEqualTo(
            "{\"format\": \"event log 1\", \"log\": \"%s\", \"commits\": 5, \"events\": 7}",
            logId(source.database()));
    assertThat(lines.get(1)).startsWith("{\"_id\": {\"$numberLong\": \"1\"}, \"p\": ");
  }

  @Test
  void isGoneOnWithAfterAnImport() {
    write();
    load(Exports.of(source.database()));

    try (var engine = MongoEventStorageEngine.open(target.database(), TestDatabase.CONVERTER)) {
      EngineUser user = new EngineUser(engine);
      assertThat(engine.logId()).isEqualTo(logId(source.database()));
      assertThat(user.append(event("A", "next", CITY)).join()).isEqualTo(8);
      assertThat(user.source(EventCriteria.havingTags(CITY)).events()).hasSize(3);
    }
    assertThat(ChainVerification.run(target.database())).isEqualTo(new Intact(6, 8));
  }

  @Test
  void exportsAnEmptyLogAndWhatWasThereAtTheStart() throws IOException {
    try (var engine = MongoEventStorageEngine.open(source.database(), TestDatabase.CONVERTER);
        LogExport empty = LogExport.of(source.database(), Progress.UNWATCHED)) {
      new EngineUser(engine).append(event("A", "too late")).join();

      assertThat(new String(empty.readAllBytes(), UTF_8).lines()).hasSize(1);
    }
  }

  @Test
  void saysHowFarItIs() {
    write();
    List<Long> reached = new ArrayList<>();

    Exports.of(source.database(), (done, all) -> reached.add(done));

    assertThat(reached).containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void stopsAtABrokenCommit() {
    write();
    commits(source.database()).updateOne(new Document("_id", 3L), Updates.set("prev", "another"));

    assertThatExceptionOfType(BrokenLogException.class)
        .isThrownBy(() -> Exports.of(source.database()))
        .withMessageContaining("after commit 2");
  }

  /** Five commits with everything a converter, a tag or a metadata name may hold. */
  private void write() {
    try (var engine = MongoEventStorageEngine.open(source.database(), TestDatabase.CONVERTER)) {
      EngineUser user = new EngineUser(engine);
      user.append(event("A", "{\"n\": 1.10, \"t\": \"\\u0000\\n\u2028 🌍\"}", CITY, ODD)).join();
      user.append(event("A", "1"), event("B", "2", Tag.of("a", "1"), Tag.of("b", "2"))).join();
      user.append(event("C", "", Instant.ofEpochMilli(-1))).join();
      Map<String, String> metadata =
          Map.of("$date", "1", "$$set", "2", "$numberLong", "3", "a.b", "4", "", "5");
      user.append(
              new GenericTaggedEventMessage<>(
                  new GenericEventMessage(
                      "e", new MessageType("D", "2"), "x", metadata, Instant.now()),
                  Set.of(CITY)))
          .join();
      user.append(event("E", "1"), event("E", "2")).join();
    }
    commits(source.database())
        .updateOne(
            new Document("_id", 5L),
            Updates.set("e.1.data", new Binary(new byte[] {0, (byte) 0xff})));
  }

  private Intact load(String export) {
    return Exports.load(export, target.database());
  }

  private static String logId(MongoDatabase database) {
    return StoreId.of(StoreId.LOG, database);
  }

  private static MongoCollection<Document> commits(MongoDatabase database) {
    return database.getCollection("commits");
  }

  private static List<String> documents(MongoDatabase database) {
    return commits(database).find().map(Document::toJson).into(new ArrayList<>());
  }
}
