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
 * token, releasedBy}}. Each operation is one conditional write on one document, so that of two
 * nodes only one succeeds. Thread-safe.
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
    Document unclaimed = new Document("owner", null).append("releasedBy", node);
    tokens.updateOne(owned(processor, segment), new Document("$set", unclaimed));
  }

  /** Axon 5.0.1 releases a segment that it splits before it deletes it. */
  void delete(String processor, int segment) {
    Document releasedLast = new Document("owner", null).append("releasedBy", node);
    Document ours =
        key(processor, segment).append("$or", List.of(new Document("owner", node), releasedLast));
    if (tokens.deleteOne(ours).getDeletedCount() == 0) {
      throw notOurs(processor, segment);
    }
  }

  @Nullable Segment segment(String processor, int segment) {
    Document found = tokens.find(key(processor, segment)).first();
    return found == null ? null : segment(found);
  }

  List<Segment> segments(String processor) {
    return segments(stored(processor));
  }

  /**
   * @throws UnableToClaimTokenException if the segments together do not cover all events: a split
   *     or merge is under way, or a crash has cut it short
   */
  List<Segment> availableSegments(String processor) {
    List<Document> all = stored(processor);
    refuseGaps(processor, segments(all));
    Instant expired = expired();
    return segments(all.stream().filter(token -> isFree(token, expired)).toList());
  }

  private List<Document> stored(String processor) {
    return tokens.find(new Document("processor", processor)).into(new ArrayList<>());
  }

  private boolean isFree(Document token, Instant expired) {
    String owner = token.getString("owner");
    return owner == null
        || owner.equals(node)
        || token.getDate("claimed").toInstant().isBefore(expired);
  }

  private static List<Segment> segments(List<Document> stored) {
    return stored.stream().map(TokenClaims::segment).sorted().toList();
  }

  /** Each segment covers one of (mask + 1) equal parts of the events. */
  private static void refuseGaps(String processor, List<Segment> segments) {
    long whole = 1L << Integer.SIZE;
    long covered = segments.stream().mapToLong(segment -> whole / (segment.getMask() + 1L)).sum();
    if (!segments.isEmpty() && covered < whole) {
      throw new UnableToClaimTokenException(
          "The segments of %s, %s, do not cover all events. If no split or merge is under way, a crash has cut one short: stop the processor and delete its tokens, so that it begins anew."
              .formatted(processor, segments));
    }
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
    return List.of(
        new Document("owner", node),
        new Document("owner", null),
        new Document("claimed", new Document("$lt", Date.from(expired()))));
  }

  private Instant expired() {
    return clock.instant().minus(claimTimeout);
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
