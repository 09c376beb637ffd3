package ma.maillage.embeddedmongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random changes and queries, with indexes that come and go, against a list of documents.
 *
 * <p>{@code -Dmodel.steps=3000} for more steps.
 */
class ModelTest {

  private static final int STEPS = Integer.getInteger("model.steps", 300);

  private final Map<Object, Document> model = new HashMap<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void answersLikeAListOfDocuments(long seed, @TempDir Path directory) {
    ModelRandom random = new ModelRandom(seed);
    for (int restart = 0; restart < 3; restart++) {
      try (EmbeddedMongoDb database = EmbeddedMongoDb.open(directory);
          MongoClient client = MongoClients.create(database.connectionString())) {
        MongoCollection<Document> collection = client.getDatabase("d").getCollection("c");
        for (int step = 0; step < STEPS / 3; step++) {
          changeIndexes(collection, random);
          change(collection, random);
          query(collection, random);
        }
        assertThat(collection.find()).containsExactlyInAnyOrderElementsOf(model.values());
      }
    }
  }

  private static void changeIndexes(MongoCollection<Document> collection, ModelRandom random) {
    if (!random.oneIn(40)) {
      return;
    }
    String fields = random.oneOf(ModelRandom.INDEXES);
    if (random.oneIn(3)) {
      List<String> names = new ArrayList<>();
      collection.listIndexes().forEach(index -> names.add(index.getString("name")));
      if (names.contains(fields)) {
        collection.dropIndex(fields);
      }
    } else {
      Document keys = new Document();
      for (String field : fields.split(" ", -1)) {
        boolean descending = field.startsWith("-");
        keys.append(descending ? field.substring(1) : field, descending ? -1 : 1);
      }
      collection.createIndex(keys, new IndexOptions().name(fields));
    }
  }

  private void change(MongoCollection<Document> collection, ModelRandom random) {
    Object id = random.id();
    Object key = id instanceof Number number ? number.intValue() : id;
    Optional<Document> known = Optional.ofNullable(model.get(key));
    switch (random.below(8)) {
      case 0, 1 -> insert(collection, random.document(id), key);
      case 2, 3 -> {
        Document replacement = random.document(known.map(it -> it.get("_id")).orElse(id));
        collection.replaceOne(
            Filters.eq("_id", id), replacement, new ReplaceOptions().upsert(true));
        model.put(key, replacement);
      }
      case 4 -> {
        Object city = "c" + random.below(4);
        collection.updateOne(
            Filters.eq("_id", id),
            Updates.combine(Updates.set("city", city), Updates.set("place.zip", 777)));
        known.ifPresent(
            document -> {
              document.append("city", city);
              document.append("place", new Document("zip", 777));
            });
      }
      case 5 -> {
        ModelFilter filter = random.filter();
        long modified =
            collection.updateMany(filter.bson(), Updates.set("status", "s0")).getMatchedCount();
        List<Document> matching = model.values().stream().filter(filter.test()).toList();
        assertThat(modified).isEqualTo(matching.size());
        matching.forEach(document -> document.append("status", "s0"));
      }
      case 6 -> {
        Document found =
            collection.findOneAndUpdate(
                Filters.eq("_id", id),
                Updates.set("tags", List.of("t1", "t2")),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        known.ifPresent(document -> document.append("tags", List.of("t1", "t2")));
        assertThat(Optional.ofNullable(found)).isEqualTo(known);
      }
      default -> {
        collection.deleteOne(Filters.eq("_id", id));
        model.remove(key);
      }
    }
  }

  private void insert(MongoCollection<Document> collection, Document document, Object key) {
    if (model.containsKey(key)) {
      assertThatThrownBy(() -> collection.insertOne(document))
          .isInstanceOf(MongoWriteException.class)
          .hasMessageContaining("E11000");
    } else {
      collection.insertOne(document);
      model.put(key, document);
    }
  }

  private void query(MongoCollection<Document> collection, ModelRandom random) {
    ModelFilter filter = random.filter();
    Document order = random.order();
    int skip = random.below(3);
    int limit = random.below(3) * 10;
    Comparator<Document> comparator = (_, _) -> 0;
    for (Map.Entry<String, Object> field : order.entrySet()) {
      comparator =
          comparator.thenComparing(NaiveValues.by(field.getKey(), field.getValue().equals(1)));
    }
    List<Document> expected =
        model.values().stream()
            .filter(filter.test())
            .sorted(comparator)
            .skip(skip)
            .limit(limit == 0 ? Long.MAX_VALUE : limit)
            .toList();
    List<Document> found =
        collection
            .find(filter.bson())
            .sort(order)
            .skip(skip)
            .limit(limit)
            .batchSize(random.below(4) * 5)
            .into(new ArrayList<>());
    assertThat(found).as("%s sorted by %s", filter.bson(), order).isEqualTo(expected);
    assertThat(collection.find(filter.bson()))
        .as("%s in any order", filter.bson())
        .containsExactlyInAnyOrderElementsOf(
            model.values().stream().filter(filter.test()).toList());
    assertThat(collection.countDocuments(filter.bson()))
        .isEqualTo(model.values().stream().filter(filter.test()).count());
  }
}
