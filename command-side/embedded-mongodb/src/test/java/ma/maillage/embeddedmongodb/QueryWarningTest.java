package ma.maillage.embeddedmongodb;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryWarningTest {

  private static final int DOCUMENTS = QueryStatistics.MANY + 1;

  private final List<String> warnings = new ArrayList<>();
  private Storage storage;
  private IndexedDocuments documents;

  @BeforeEach
  void fill(@TempDir Path directory) {
    storage = Storage.open(directory.resolve("data.mv"));
    documents =
        new IndexedDocuments(
            storage.documents("d.c"), ChangeLog.NONE, new QueryStatistics(warnings::add));
    documents.add(
        new SecondaryIndex(
            storage, "d.c", "status", List.of(new IndexKey("status", true)), false, false));
    for (int i = 0; i < DOCUMENTS; i++) {
      Document document =
          new Document("_id", i)
              .append("status", i == 7 ? "RARE" : "USUAL")
              .append("city", i == 8 ? "Fès" : "Rabat");
      documents.change("d.c", KeyEncoding.of(i), null, document);
    }
  }

  @AfterEach
  void close() {
    storage.close();
  }

  @Test
  void warnsOfAFilterThatNoIndexServesOncePerShape() {
    read(new Document("city", "Fès"), null);
    read(new Document("city", "Rabat"), null);

    assertThat(warnings)
        .singleElement()
        .asString()
        .contains("d.c by [city]", "of %,d documents".formatted(QueryStatistics.MANY));

    read(new Document("city", "Fès").append("size", 1), null);
    assertThat(warnings).hasSize(2).last().asString().contains("[city, size]");
  }

  @Test
  void warnsOfAnOrderThatNoIndexHas() {
    first(20, new Document("city", -1));

    assertThat(warnings)
        .singleElement()
        .asString()
        .contains("in order of [city]", "sorts %,d documents".formatted(DOCUMENTS), "first 20");
  }

  @Test
  void warnsOfAnIndexThatHardlyHelps() {
    read(new Document("_id", new Document("$gte", 0)).append("city", "Fès"), null);

    assertThat(warnings)
        .singleElement()
        .asString()
        .contains("by [_id, city]", "of %,d documents".formatted(QueryStatistics.MANY));
  }

  @Test
  void isSilentWhereAnIndexServesOrEverythingIsWanted() {
    read(new Document("status", "RARE"), null);
    read(new Document("status", "USUAL"), null);
    read(new Document("_id", 5), null);
    read(new Document(), null);
    read(new Document(), new Document("_id", -1));
    read(new Document(), new Document("city", 1));
    first(20, new Document("status", 1));

    assertThat(warnings).isEmpty();
  }

  private void first(int wanted, Document order) {
    documents.find("d.c", new Document(), order, wanted).next();
  }

  private void read(Document filter, @Nullable Document order) {
    documents.find("d.c", filter, order, 0).forEachRemaining(found -> {});
  }
}
