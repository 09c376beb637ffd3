package ma.maillage.embeddedmongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoDbTest {

  @Test
  void keepsDocumentsAcrossARestart(@TempDir Path directory) {
    try (EmbeddedMongoDb database = EmbeddedMongoDb.open(directory);
        MongoClient client = MongoClients.create(database.connectionString())) {
      client.getDatabase("d").getCollection("c").insertOne(new Document("_id", 1).append("a", "x"));
    }
    try (EmbeddedMongoDb database = EmbeddedMongoDb.open(directory);
        MongoClient client = MongoClients.create(database.connectionString())) {
      Document found =
          client.getDatabase("d").getCollection("c").find(Filters.eq("a", "x")).first();
      assertThat(found).isEqualTo(new Document("_id", 1).append("a", "x"));
    }
  }

  @Test
  void listensOnTheLoopbackInterfaceOnly(@TempDir Path directory) {
    try (EmbeddedMongoDb database = EmbeddedMongoDb.open(directory)) {
      assertThat(database.connectionString()).matches("mongodb://127\\.0\\.0\\.1:\\d+");
    }
  }

  @Test
  void refusesASecondServerOnTheSameDirectory(@TempDir Path directory) {
    try (EmbeddedMongoDb first = EmbeddedMongoDb.open(directory)) {
      assertThat(first.connectionString()).isNotEmpty();
      assertThatExceptionOfType(DataDirectoryInUseException.class)
          .isThrownBy(() -> EmbeddedMongoDb.open(directory))
          .withMessageContaining(directory.toString())
          .withMessageContaining("another server in this process");
    }
  }

  @Test
  void refusesADirectoryOfAnotherProgramAndLeavesItAlone(@TempDir Path directory)
      throws IOException {
    Files.writeString(directory.resolve("WiredTiger"), "x");
    assertThatExceptionOfType(ForeignDataDirectoryException.class)
        .isThrownBy(() -> EmbeddedMongoDb.open(directory))
        .withMessageContaining("WiredTiger");
    assertThat(directory).isDirectoryNotContaining("glob:**/LOCK");
  }

  @Test
  void refusesAnotherFormat(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("FORMAT"), "maillage-embedded-mongodb 999\n");
    assertThatExceptionOfType(UnsupportedDataFormatException.class)
        .isThrownBy(() -> EmbeddedMongoDb.open(directory))
        .withMessageContaining("999");
  }

  @Test
  void releasesTheDirectoryOnClose(@TempDir Path directory) {
    EmbeddedMongoDb.open(directory).close();
    EmbeddedMongoDb.open(directory).close();
    assertThat(directory).isDirectoryContaining("glob:**/FORMAT");
  }

  @Test
  void refusesADamagedStorage(@TempDir Path directory) throws IOException {
    EmbeddedMongoDb.open(directory).close();
    byte[] content = Files.readAllBytes(directory.resolve("data.mv"));
    Arrays.fill(content, (byte) 7);
    Files.write(directory.resolve("data.mv"), content);
    assertThatExceptionOfType(DamagedStorageException.class)
        .isThrownBy(() -> EmbeddedMongoDb.open(directory))
        .withMessageContaining("data.mv");
  }

  @Test
  void mayBeClosedTwice(@TempDir Path directory) {
    EmbeddedMongoDb database = EmbeddedMongoDb.open(directory);
    database.close();
    database.close();
    EmbeddedMongoDb.open(directory).close();
  }

  @Test
  void keepsOneJournalFileAfterAStart(@TempDir Path directory) throws IOException {
    for (int start = 0; start < 3; start++) {
      try (OpenCollection open = new OpenCollection(directory)) {
        open.collection().insertOne(new Document("_id", start));
      }
    }
    EmbeddedMongoDb.open(directory).close();
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.startsWith("journal-"))
          .hasSize(1);
    }
  }
}
