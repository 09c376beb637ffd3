package ma.maillage.query;

import static ma.maillage.query.Samples.lab;
import static ma.maillage.query.Samples.need;
import static ma.maillage.query.Samples.proposed;
import static ma.maillage.query.Samples.startup;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.query.connections.ConnectionQueries;
import ma.maillage.query.connections.Connections;
import ma.maillage.query.connections.FindConnections;
import ma.maillage.query.marketplace.FindPostings;
import ma.maillage.query.marketplace.PostingQueries;
import ma.maillage.query.marketplace.PostingStatus;
import ma.maillage.query.marketplace.PostingType;
import ma.maillage.query.marketplace.Postings;
import ma.maillage.query.participants.FindParticipants;
import ma.maillage.query.participants.ParticipantQueries;
import ma.maillage.query.participants.Participants;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import ma.maillage.query.views.View;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list of few among many is found without looking at the many. */
@ExtendWith(TestDatabase.class)
class ListsByIndexTest {

  private static final int USUAL = 1_000;
  private static final int RARE = 3;
  private static final int FEW = 10;
  private static final CityCode RABAT = CityCode.of("Rabat");
  private static final CityCode FES = CityCode.of("Fès");
  private static final PageRequest PAGE = PageRequest.of(null, FEW);

  private final Log log = new Log();

  @Test
  void findsPostings(MongoDatabase database) {
    View view = Postings.in(database);
    PostingQueries queries = (PostingQueries) view.queryHandler();
    log.tell(view.projectors(), startup("s1", null), need("n1", "s1", "Un"));
    multiply(
        database.getCollection("postings"),
        new Document("owner", "usual").append("status", "OPEN"),
        new Document("owner", "rare").append("status", "OPEN"),
        new Document("owner", "usual").append("status", "WITHDRAWN"));

    for (PostingStatus status : PostingStatus.values()) {
      assertQuick(
          database,
          () -> queries.handle(new FindPostings(PostingType.NEED, null, status, List.of(), PAGE)));
    }
    assertQuick(
        database,
        () ->
            queries.handle(
                new FindPostings(
                    PostingType.NEED, ParticipantId.of("rare"), null, List.of(), PAGE)));
    assertQuick(
        database,
        () -> queries.handle(new FindPostings(PostingType.OFFER, null, null, List.of(), PAGE)));
  }

  @Test
  void findsConnections(MongoDatabase database) {
    View view = Connections.in(database);
    ConnectionQueries queries = (ConnectionQueries) view.queryHandler();
    log.tell(
        view.projectors(), startup("s1", null), lab("l1", null), proposed("s1", "l1", "Rabat"));
    Document usual =
        new Document("cities", List.of(RABAT.toString()))
            .append("status", "PROPOSED")
            .append("kind", "COMPANY_LAB")
            .append("participants", List.of("a", "b"));
    multiply(
        database.getCollection("connections"),
        usual,
        with(usual, "cities", List.of(FES.toString())),
        with(usual, "status", "DISMISSED"),
        with(usual, "kind", "COMPANY_COMPANY"),
        with(usual, "participants", List.of("a", "rare")));

    assertQuick(database, () -> queries.handle(find(null, null, null, null)));
    assertQuick(database, () -> queries.handle(find(FES, null, null, null)));
    assertQuick(
        database, () -> queries.handle(find(RABAT, ConnectionStatus.DISMISSED, null, null)));
    assertQuick(database, () -> queries.handle(find(null, ConnectionStatus.DISMISSED, null, null)));
    Set<ConnectionStatus> ended =
        Set.of(ConnectionStatus.DISMISSED, ConnectionStatus.DECLINED, ConnectionStatus.EXPIRED);
    assertQuick(
        database, () -> queries.handle(new FindConnections(RABAT, ended, null, null, PAGE)));
    assertQuick(database, () -> queries.handle(new FindConnections(null, ended, null, null, PAGE)));
    assertQuick(
        database, () -> queries.handle(find(RABAT, null, ConnectionKind.COMPANY_COMPANY, null)));
    assertQuick(
        database, () -> queries.handle(find(null, null, ConnectionKind.COMPANY_COMPANY, null)));
    assertQuick(database, () -> queries.handle(find(null, null, null, ParticipantId.of("rare"))));
  }

  private static FindConnections find(
      @Nullable CityCode city,
      @Nullable ConnectionStatus status,
      @Nullable ConnectionKind kind,
      @Nullable ParticipantId participant) {
    Set<ConnectionStatus> statuses = status == null ? Set.of() : Set.of(status);
    return new FindConnections(city, statuses, kind, participant, PAGE);
  }

  @Test
  void findsParticipants(MongoDatabase database) {
    View view = Participants.in(database);
    ParticipantQueries queries = (ParticipantQueries) view.queryHandler();
    log.tell(view.projectors(), startup("s1", "Rabat"));
    Document usual = new Document("kind", "STARTUP").append("city", RABAT.toString());
    multiply(
        database.getCollection("participants"),
        usual,
        with(usual, "kind", "RESEARCH_LAB"),
        with(usual, "city", FES.toString()));

    assertQuick(database, () -> queries.handle(new FindParticipants(null, null, List.of(), PAGE)));
    assertQuick(
        database,
        () ->
            queries.handle(
                new FindParticipants(ParticipantKind.RESEARCH_LAB, null, List.of(), PAGE)));
    assertQuick(database, () -> queries.handle(new FindParticipants(null, FES, List.of(), PAGE)));
    assertQuick(
        database,
        () ->
            queries.handle(
                new FindParticipants(ParticipantKind.RESEARCH_LAB, RABAT, List.of(), PAGE)));
  }

  private static Document with(Document usual, String field, Object value) {
    return new Document(usual).append(field, value);
  }

  /** Stores the one document again, often with the usual keys and before that with rare ones. */
  private static void multiply(
      MongoCollection<Document> collection, Document usual, Document... rare) {
    Document one = collection.find().iterator().next();
    List<Document> copies = new ArrayList<>();
    for (Document keys : rare) {
      for (int i = 0; i < RARE; i++) {
        copies.add(copy(one, keys, copies.size()));
      }
    }
    for (int i = 0; i < USUAL; i++) {
      copies.add(copy(one, usual, copies.size()));
    }
    collection.insertMany(copies);
  }

  private static Document copy(Document one, Document keys, int number) {
    Document copy = new Document(one);
    copy.putAll(keys);
    return copy.append("_id", "copy" + number).append("position", 1_000L + number);
  }

  private static void assertQuick(MongoDatabase database, Supplier<Page<?>> query) {
    long before = examined(database);
    int found = query.get().items().size();
    assertThat(examined(database) - before)
        .as("documents looked at for %d found", found)
        .isLessThanOrEqualTo(2L * FEW);
  }

  private static long examined(MongoDatabase database) {
    return database
        .runCommand(new Document("serverStatus", 1))
        .get("metrics", Document.class)
        .get("queryExecutor", Document.class)
        .getLong("scannedObjects");
  }
}
