package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Optional;

/**
 * An aggregation that begins with {@code $match}: the documents are found through the indexes
 * instead of by reading the collection. The driver counts documents this way. Stateless.
 */
final class MatchFirst {

  private static final Document COUNTING =
      new Document("_id", 1).append("n", new Document("$sum", 1));

  private MatchFirst() {}

  /** The reply, or empty if the command is an aggregation of another kind. */
  static Optional<Document> of(
      Document command, DatabaseResolver resolver, IndexedDatabase database, Oplog oplog) {
    List<Document> pipeline = Aggregation.parse(command.get("pipeline"));
    if (pipeline.isEmpty()
        || !(command.get("aggregate") instanceof String name)
        || !(pipeline.getFirst().get("$match") instanceof Document filter)
        || !(database.resolveCollection(name, false) instanceof IndexedCollection collection)) {
      return Optional.empty();
    }
    List<Document> rest = pipeline.subList(1, pipeline.size());
    Aggregation aggregation = Aggregation.fromPipeline(rest, resolver, database, collection, oplog);
    aggregation.validate(command);
    List<Document> result =
        filter.isEmpty() && counts(rest)
            ? count(collection)
            : aggregation.runStages(collection.find(filter));
    return Optional.of(Replies.batch(collection.getFullName(), result));
  }

  private static boolean counts(List<Document> stages) {
    return stages.size() == 1 && COUNTING.equals(stages.getFirst().get("$group"));
  }

  private static List<Document> count(IndexedCollection collection) {
    int count = collection.count();
    return count == 0 ? List.of() : List.of(new Document("_id", 1).append("n", count));
  }
}
