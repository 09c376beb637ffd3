package ma.maillage.eventstore;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.configuration.CodecRegistries;

/**
 * The collection {@code commits}. Filters are flat, without {@code $and}, so that every server can
 * serve them from the index {@code {tags, _id}} or from {@code _id}.
 */
final class MongoCommitLog implements CommitLog {

  static final String COLLECTION = "commits";

  private static final int WINDOW_COMMITS = 512;
  private static final int WINDOW_BYTES = 4 << 20;
  private static final int DUPLICATE_KEY = 11000;

  /** The server stopped half-way because it is shutting down or lost its primary role. */
  private static final Set<Integer> STATE_CHANGES =
      Set.of(91, 189, 10107, 11600, 11602, 13435, 13436);

  private static final Document ASCENDING = new Document("_id", 1);
  private static final Document DESCENDING = new Document("_id", -1);

  private final MongoCollection<StoredCommit> commits;
  private final MongoCollection<RawBsonDocument> documents;

  MongoCommitLog(MongoDatabase database) {
    commits =
        database
            .getCollection(COLLECTION, StoredCommit.class)
            .withCodecRegistry(
                CodecRegistries.fromRegistries(
                    CodecRegistries.fromCodecs(new CommitCodec()),
                    MongoClientSettings.getDefaultCodecRegistry()))
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
            .withReadConcern(ReadConcern.MAJORITY)
            .withReadPreference(ReadPreference.primary());
    documents = commits.withDocumentClass(RawBsonDocument.class);
    createIndex(database);
  }

  static void createIndex(MongoDatabase database) {
    database.getCollection(COLLECTION).createIndex(new Document("tags", 1).append("_id", 1));
  }

  @Override
  public void append(List<CommitDraft> batch) {
    try {
      documents.insertMany(batch.stream().map(CommitDraft::document).toList());
    } catch (MongoBulkWriteException e) {
      throw classified(e);
    } catch (MongoNotPrimaryException
        | MongoNodeIsRecoveringException
        | MongoExecutionTimeoutException e) {
      throw new OutcomeUnknownException(e);
    } catch (MongoCommandException e) {
      throw STATE_CHANGES.contains(e.getCode())
          ? new OutcomeUnknownException(e)
          : new AppendRefusedException(e);
    } catch (MongoException e) {
      throw new OutcomeUnknownException(e);
    } catch (RuntimeException neverSent) {
      throw new AppendRefusedException(neverSent);
    }
  }

  private static RuntimeException classified(MongoBulkWriteException e) {
    if (e.getWriteConcernError() != null || e.getWriteErrors().isEmpty()) {
      return new OutcomeUnknownException(e);
    }
    int code = e.getWriteErrors().getFirst().getCode();
    if (code == DUPLICATE_KEY) {
      return new SlotTakenException(e);
    }
    return STATE_CHANGES.contains(code)
        ? new OutcomeUnknownException(e)
        : new AppendRefusedException(e);
  }

  @Override
  public Optional<StoredCommit> last() {
    return Optional.ofNullable(commits.find().sort(DESCENDING).limit(1).first());
  }

  @Override
  public Optional<StoredCommit> at(long number) {
    return Optional.ofNullable(commits.find(new Document("_id", number)).first());
  }

  @Override
  public List<StoredCommit> after(long number) {
    List<StoredCommit> window = new ArrayList<>();
    long bytes = 0;
    try (MongoCursor<StoredCommit> cursor =
        commits
            .find(new Document("_id", new Document("$gt", number)))
            .sort(ASCENDING)
            .limit(WINDOW_COMMITS)
            .batchSize(WINDOW_COMMITS)
            .iterator()) {
      while (bytes < WINDOW_BYTES && cursor.hasNext()) {
        StoredCommit commit = cursor.next();
        window.add(commit);
        bytes += commit.size();
      }
    }
    return window;
  }

  @Override
  public Stream<StoredCommit> between(long after, long upTo) {
    return find(numbered(new Document(), after, upTo));
  }

  @Override
  public Stream<StoredCommit> matching(EventCriterion criterion, long after, long upTo) {
    return find(numbered(filter(criterion), after, upTo));
  }

  private Stream<StoredCommit> find(Document filter) {
    MongoCursor<StoredCommit> cursor = commits.find(filter).sort(ASCENDING).iterator();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(cursor::close);
  }

  private static Document filter(EventCriterion criterion) {
    Document filter = new Document();
    List<String> tags = criterion.tags().stream().map(TagText::of).sorted().toList();
    if (tags.size() == 1) {
      filter.append("tags", tags.getFirst());
    } else if (!tags.isEmpty()) {
      filter.append("tags", new Document("$all", tags));
    }
    if (!criterion.types().isEmpty()) {
      List<String> types = criterion.types().stream().map(QualifiedName::name).sorted().toList();
      filter.append("types", new Document("$in", types));
    }
    return filter;
  }

  private static Document numbered(Document filter, long after, long upTo) {
    return filter.append("_id", new Document("$gt", after).append("$lte", upTo));
  }
}
