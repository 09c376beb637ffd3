package ma.maillage.frontend.imports;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The collection {@code imports}. Safe for use by all threads, as the driver is. */
final class ImportStore {

  private static final int SHOWN = 200;

  private final MongoCollection<Document> imports;

  ImportStore(MongoDatabase database) {
    this.imports = database.getCollection("imports");
    imports.createIndex(Indexes.descending("startedAt"));
    imports.createIndex(Indexes.ascending("state"));
  }

  void add(ImportRecord started) {
    imports.insertOne(started.document());
  }

  Optional<ImportRecord> find(ImportId id) {
    return Optional.ofNullable(imports.find(byId(id)).first()).map(ImportRecord::of);
  }

  /** The newest ones, newest first. */
  List<ImportRecord> newest() {
    return records(imports.find().sort(Sorts.descending("startedAt")).limit(SHOWN));
  }

  List<ImportRecord> running() {
    return records(imports.find(Filters.eq("state", ImportState.RUNNING.name())));
  }

  private static List<ImportRecord> records(Iterable<Document> documents) {
    return StreamSupport.stream(documents.spliterator(), false).map(ImportRecord::of).toList();
  }

  /** Saves how far an import is and returns its state, which may have been changed elsewhere. */
  ImportState save(ImportId id, Progress progress, long bytesRead) {
    Document saved =
        imports.findOneAndUpdate(
            byId(id),
            Updates.combine(
                Updates.set("read", progress.read()),
                Updates.set("stored", progress.stored()),
                Updates.set("known", progress.known()),
                Updates.set("rejected", progress.rejected()),
                Updates.set("errorBytes", progress.errorBytes()),
                Updates.set("bytesRead", bytesRead)),
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    return ImportRecord.of(Objects.requireNonNull(saved)).state();
  }

  /** Ends a running import; false when it was not running any more. */
  boolean end(ImportId id, ImportState state, @Nullable String message, Instant at) {
    return imports
            .updateOne(
                new Document(byId(id)).append("state", ImportState.RUNNING.name()),
                Updates.combine(
                    Updates.set("state", state.name()),
                    Updates.set("message", message),
                    Updates.set("finishedAt", Date.from(at))))
            .getModifiedCount()
        == 1;
  }

  private static Document byId(ImportId id) {
    return new Document("_id", id.value());
  }
}
