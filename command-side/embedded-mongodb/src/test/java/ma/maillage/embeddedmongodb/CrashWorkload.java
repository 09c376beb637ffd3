package ma.maillage.embeddedmongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.bson.Document;

/**
 * What one writer does, step by step: each step is one acknowledged write and depends on its number
 * only, so that the state after any number of steps is known.
 */
final class CrashWorkload {

  private static final int KEPT = 20;
  private static final String TEXT = "x".repeat(300);

  private CrashWorkload() {}

  static void perform(MongoCollection<Document> collection, int writer, int step) {
    int number = step / 4;
    String id = id(writer, number);
    switch (step % 4) {
      case 0 -> collection.insertOne(inserted(id, number));
      case 1 -> collection.updateOne(Filters.eq("_id", id), Updates.set("tags", tags(number)));
      case 2 ->
          collection.findOneAndUpdate(
              Filters.eq("_id", "count" + writer),
              Updates.inc("steps", 1L),
              new FindOneAndUpdateOptions().upsert(true));
      default -> collection.deleteOne(Filters.eq("_id", id(writer, number - KEPT)));
    }
  }

  /** Does one step after the other, and counts them. */
  static void performUntil(
      AtomicBoolean stopped,
      MongoCollection<Document> collection,
      int writer,
      AtomicIntegerArray steps) {
    while (!stopped.get()) {
      perform(collection, writer, steps.get(writer));
      steps.incrementAndGet(writer);
    }
  }

  /** The documents of a writer after it has done so many steps. */
  static SortedMap<String, Document> after(int writer, int steps) {
    SortedMap<String, Document> documents = new TreeMap<>();
    for (int step = 0; step < steps; step++) {
      int number = step / 4;
      String id = id(writer, number);
      switch (step % 4) {
        case 0 -> documents.put(id, inserted(id, number));
        case 1 -> documents.put(id, inserted(id, number).append("tags", tags(number)));
        case 2 ->
            documents.put(
                "count" + writer,
                new Document("_id", "count" + writer).append("steps", number + 1L));
        default -> documents.remove(id(writer, number - KEPT));
      }
    }
    return documents;
  }

  /** The documents of a writer that are there. */
  static SortedMap<String, Document> stored(MongoCollection<Document> collection, int writer) {
    SortedMap<String, Document> documents = new TreeMap<>();
    collection
        .find(Filters.regex("_id", "^(writer%1$d-|count%1$d$)".formatted(writer)))
        .forEach(document -> documents.put(document.getString("_id"), document));
    return documents;
  }

  private static String id(int writer, int number) {
    return "writer%d-%07d".formatted(writer, number);
  }

  private static Document inserted(String id, int number) {
    return new Document("_id", id)
        .append("tags", List.of("new", "t" + number % 7))
        .append("text", TEXT)
        .append("number", number);
  }

  private static List<String> tags(int number) {
    return List.of("old", "t" + number % 5, "t" + number % 3);
  }
}
