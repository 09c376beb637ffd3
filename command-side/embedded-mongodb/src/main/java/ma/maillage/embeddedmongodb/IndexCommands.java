package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The commands that create and drop indexes, as MongoDB answers them. Stateless. */
final class IndexCommands {

  private IndexCommands() {}

  static Document create(IndexedDatabase database, Document command) {
    String collection = CommandField.text(command, "createIndexes");
    int before = database.indexesOf(collection).size();
    for (Object element : CommandField.of(command, "indexes", Collection.class)) {
      Document wanted = (Document) element;
      IndexDescription.refuseUnsupported(wanted);
      IndexDescription description = IndexDescription.of(wanted);
      if (database.indexesOf(collection).stream().noneMatch(description::isThere)) {
        database.createIndex(collection, wanted);
      }
    }
    return Replies.ok()
        .append("numIndexesBefore", before)
        .append("numIndexesAfter", database.indexesOf(collection).size());
  }

  static Document drop(IndexedDatabase database, Document command) {
    String collection = CommandField.text(command, "dropIndexes");
    List<IndexDescription> existing = database.indexesOf(collection);
    chosen(command.get("index"), existing).forEach(index -> database.dropIndex(collection, index));
    return Replies.ok().append("nIndexesWas", existing.size());
  }

  private static List<IndexDescription> chosen(
      @Nullable Object choice, List<IndexDescription> existing) {
    return switch (choice) {
      case String all when all.equals("*") ->
          existing.stream().filter(index -> !index.isOnId()).toList();
      case String name -> List.of(named(name, existing));
      case Collection<?> names ->
          names.stream().map(name -> named(String.valueOf(name), existing)).toList();
      case Document fields ->
          List.of(
              one(existing, index -> index.hasFields(fields), new IndexNotFoundException(fields)));
      case null, default ->
          throw new MongoServerError(ErrorCode.TypeMismatch, "'index' must name the index");
    };
  }

  private static IndexDescription named(String name, List<IndexDescription> existing) {
    return one(
        existing,
        index -> index.name().equals(name),
        new IndexNotFoundException("index not found with name [" + name + "]"));
  }

  private static IndexDescription one(
      List<IndexDescription> existing,
      Predicate<IndexDescription> chosen,
      IndexNotFoundException otherwise) {
    IndexDescription index =
        existing.stream().filter(chosen).findFirst().orElseThrow(() -> otherwise);
    if (index.isOnId()) {
      throw new MongoServerError(ErrorCode.InvalidOptions, "cannot drop _id index");
    }
    return index;
  }
}
