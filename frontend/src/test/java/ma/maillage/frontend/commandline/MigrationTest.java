package ma.maillage.frontend.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import ma.maillage.embeddedmongodb.EmbeddedMongoDb;
import ma.maillage.frontend.Database;
import ma.maillage.frontend.commandline.Shell.Result;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To a MongoDB at an address, which here is an embedded one. */
class MigrationTest {

  private final Path data;
  private final Shell shell;
  private final EmbeddedMongoDb server;
  private final MongoClient client;
  private final MongoDatabase target;
  private final String uri;

  MigrationTest(@TempDir Path directory) {
    data = directory.resolve("data");
    shell = new Shell(data);
    server = EmbeddedMongoDb.open(directory.resolve("server"));
    client = MongoClients.create(server.connectionString());
    target = client.getDatabase("production");
    uri = server.connectionString() + "/production";
    FilledStore.create(data, 20);
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @Test
  void copiesEveryCollection() {
    Result result = migrate();

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("accounts: 1 documents", "log: 20 commits, 20 events", "--maillage.mongodb.uri");
    assertThat(documents(target)).isEqualTo(sourceDocuments());
    assertThat(Shell.plain("verify", "--maillage.mongodb.uri=" + uri).out()).contains("20 commits");
  }

  @Test
  void refusesATargetThatIsNotEmpty() {
    target.getCollection("accounts").insertOne(new Document("_id", "mine"));

    Result result = migrate();

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("not empty", "accounts");
    assertThat(documents(target)).containsOnlyKeys("accounts");
  }

  @Test
  void goesOnAfterAnInterruptionAndCopiesAfreshWhatCanChange() {
    Document sound = breakCommit(13);
    assertThat(migrate().code()).isEqualTo(1);
    assertThat(target.getCollection("commits").countDocuments()).isEqualTo(12);
    repair(sound);
    try (Database source = Database.open(data, null)) {
      FilledStore.append(source, 2);
      source
          .mongo()
          .getCollection("accounts")
          .updateOne(new Document("_id", "admin"), Updates.set("password", "another"));
    }

    Result result = migrate();

    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("log: 22 commits, 22 events");
    assertThat(documents(target)).isEqualTo(sourceDocuments());
    assertThat(migrate().code()).isEqualTo(3);
  }

  private Result migrate() {
    return shell.run("migrate", "--to=" + uri);
  }

  private Document breakCommit(long number) {
    try (Database source = Database.open(data, null)) {
      var commits = source.mongo().getCollection("commits");
      Document sound = Objects.requireNonNull(commits.find(new Document("_id", number)).first());
      commits.updateOne(new Document("_id", number), Updates.set("prev", "another"));
      return sound;
    }
  }

  private void repair(Document sound) {
    try (Database source = Database.open(data, null)) {
      source
          .mongo()
          .getCollection("commits")
          .replaceOne(new Document("_id", sound.get("_id")), sound);
    }
  }

  private Map<String, List<Document>> sourceDocuments() {
    try (Database source = Database.open(data, null)) {
      return documents(source.mongo());
    }
  }

  private static Map<String, List<Document>> documents(MongoDatabase database) {
    Map<String, List<Document>> documents = new TreeMap<>();
    for (String name : database.listCollectionNames()) {
      List<Document> found =
          database.getCollection(name).find().sort(new Document("_id", 1)).into(new ArrayList<>());
      if (!found.isEmpty() && !name.startsWith("system.")) {
        documents.put(name, found);
      }
    }
    return documents;
  }
}
