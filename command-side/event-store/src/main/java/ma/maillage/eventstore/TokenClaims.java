package ma.maillage.eventstore;

import static com.mongodb.client.model.ReturnDocument.AFTER;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The collection {@code tokens}: {@code {_id, processor, segment, mask, owner, claimed, type,
 * token}}. Each operation is one conditional write on one document, so that of two nodes only one
 * succeeds. Thread-safe.
 */
final class TokenClaims {

  private static final String COLLECTION = "tokens";

  private final MongoCollection<Document> tokens;
  private final TokenFormat format;
  private final String node;
  private final Duration claimTimeout;
  private final Clock clock;

  TokenClaims(
      MongoDatabase database, TokenFormat format, String node, Duration claimTimeout, Clock clock) {
    tokens =
        database
            .getCollection(COLLECTION)
            .withWriteConcern(WriteConcern.MAJORITY)
            .withReadPreference(ReadPreference.primary());
    this.format = format;
    this.node = node;
    this.claimTimeout = claimTimeout;
    this.clock = clock;
  }

  /** Inserts unclaimed tokens; false if one of them existed. */
  boolean insert(String processor, List<Segment> segments, @Nullable TrackingToken token) {
    List<Document> documents = new ArrayList<>();
    for (Segment segment : segments) {
      Document document =
          key(processor, segment.getSegmentId())
              .append("processor", processor)
              .append("segment", segment.getSegmentId())
              .append("mask", segment.getMask())
              .append("owner", null)
              .append("claimed", now());
      document.putAll(format.write(token));
      documents.add(document);
    }
    try {
      tokens.insertMany(documents);
      return true;
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream()
          .anyMatch(it -> it.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
        return false;
      }
      throw e;
    }
  }

  @Nullable TrackingToken claim(String processor, int segment) {
    return format.read(update(claimable(processor, segment), claimed(), processor, segment));
  }

  /** Claims the token, unless the segment has been split or merged by now. */
  @Nullable TrackingToken claim(String processor, Segment segment) {
    TrackingToken token = claim(processor, segment.getSegmentId());
    if (segment(processor, segment.mergeableSegmentId()) == null
        || segment(processor, segment.splitSegmentId()) != null) {
      release(processor, segment.getSegmentId());
      throw new UnableToClaimTokenException(
          "%s[%d] has been split or merged".formatted(processor, segment.getSegmentId()));
    }
    return token;
  }

  void claimAndStore(String processor, int segment, @Nullable TrackingToken token) {
    Document fields = claimed();
    fields.putAll(format.write(token));
    update(claimable(processor, segment), fields, processor, segment);
  }

  void extend(String processor, int segment) {
    update(owned(processor, segment), claimed(), processor, segment);
  }

  void release(String processor, int segment) {
    tokens.updateOne(owned(processor, segment), new Document("$set", new Document("owner", null)));
  }

  void delete(String processor, int segment) {
    if (tokens.deleteOne(owned(processor, segment)).getDeletedCount() == 0) {
      throw notOurs(processor, segment);
    }
  }

  @Nullable Segment segment(String processor, int segment) {
    Document found = tokens.find(key(processor, segment)).first();
    return found == null ? null : segment(found);
  }

  List<Segment> segments(String processor) {
    return segmentsWhere(new Document("processor", processor));
  }

  List<Segment> availableSegments(String processor) {
    return segmentsWhere(new Document("processor", processor).append("$or", freeForUs()));
  }

  private List<Segment> segmentsWhere(Document filter) {
    List<Segment> segments = new ArrayList<>();
    tokens.find(filter).map(TokenClaims::segment).into(segments);
    segments.sort(null);
    return segments;
  }

  private static Segment segment(Document token) {
    return new Segment(token.getInteger("segment"), token.getInteger("mask"));
  }

  private Document update(Document filter, Document fields, String processor, int segment) {
    Document updated =
        tokens.findOneAndUpdate(
            filter,
            new Document("$set", fields),
            new FindOneAndUpdateOptions().returnDocument(AFTER));
    if (updated == null) {
      throw notOurs(processor, segment);
    }
    return updated;
  }

  private UnableToClaimTokenException notOurs(String processor, int segment) {
    return new UnableToClaimTokenException(
        "%s[%d] does not exist or is not claimed by %s".formatted(processor, segment, node));
  }

  private Document claimed() {
    return new Document("owner", node).append("claimed", now());
  }

  private Document claimable(String processor, int segment) {
    return key(processor, segment).append("$or", freeForUs());
  }

  private List<Document> freeForUs() {
    Instant expired = clock.instant().minus(claimTimeout);
    return List.of(
        new Document("owner", node),
        new Document("owner", null),
        new Document("claimed", new Document("$lt", Date.from(expired))));
  }

  private Document owned(String processor, int segment) {
    return key(processor, segment).append("owner", node);
  }

  private static Document key(String processor, int segment) {
    return new Document("_id", "%s[%d]".formatted(processor, segment));
  }

  private Date now() {
    return Date.from(clock.instant());
  }
}
