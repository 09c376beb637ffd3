package ma.maillage.frontend.axon.parking;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The parked events of all processors, and what was discarded. Each change is one atomic write of
 * one document; thread-safe.
 */
public final class ParkingLot {

  private static final String PROCESSOR = "processor";
  private static final String SEQUENCE = "sequence";
  private static final String POSITION = "position";
  private static final String CAUSE = "cause";

  private final MongoCollection<Document> parked;
  private final MongoCollection<Document> discarded;

  public ParkingLot(MongoDatabase database) {
    parked = database.getCollection("parked_events");
    discarded = database.getCollection("discarded_events");
    parked.createIndex(Indexes.ascending(PROCESSOR, SEQUENCE, POSITION));
    parked.createIndex(Indexes.ascending(PROCESSOR, POSITION));
  }

  /** Parks an event; one that is parked already stays as it is. */
  void park(ParkedEvent event) {
    parked.updateOne(
        eq("_id", idOf(event)),
        new Document("$setOnInsert", document(event)),
        new UpdateOptions().upsert(true));
  }

  void recordFailure(ParkedEvent event, String cause) {
    parked.updateOne(eq("_id", idOf(event)), Updates.set(CAUSE, cause));
  }

  void remove(ParkedEvent event) {
    parked.deleteOne(eq("_id", idOf(event)));
  }

  /** Gives a parked event up for good and keeps why. */
  public void discard(ParkedEvent event, String reason, Instant at) {
    Document record =
        document(event)
            .append("_id", idOf(event))
            .append("reason", reason)
            .append("at", Date.from(at));
    discarded.replaceOne(eq("_id", idOf(event)), record, new ReplaceOptions().upsert(true));
    remove(event);
  }

  /** Forgets what a processor has parked, because it will see every event again. */
  public void clear(String processor) {
    parked.deleteMany(eq(PROCESSOR, processor));
  }

  /** In order of position. */
  public List<ParkedEvent> parked(String processor) {
    return read(eq(PROCESSOR, processor));
  }

  public Optional<ParkedEvent> parkedAt(String processor, long position) {
    return first(Filters.and(eq(PROCESSOR, processor), eq(POSITION, position)));
  }

  public long count(String processor) {
    return parked.countDocuments(eq(PROCESSOR, processor));
  }

  /** Of the processors that have parked something. */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    parked
        .distinct(PROCESSOR, String.class)
        .forEach(processor -> counts.put(processor, count(processor)));
    return counts;
  }

  Optional<ParkedEvent> first(String processor, String sequence) {
    return first(Filters.and(eq(PROCESSOR, processor), eq(SEQUENCE, sequence)));
  }

  /** The first of the sequence that is parked at or before this position. */
  Optional<ParkedEvent> ahead(String processor, String sequence, long position) {
    return first(
        Filters.and(eq(PROCESSOR, processor), eq(SEQUENCE, sequence), lte(POSITION, position)));
  }

  Set<String> sequences(String processor) {
    return parked.distinct(SEQUENCE, eq(PROCESSOR, processor), String.class).into(new HashSet<>());
  }

  private Optional<ParkedEvent> first(Bson filter) {
    return Optional.ofNullable(parked.find(filter).sort(Sorts.ascending(POSITION)).first())
        .map(ParkingLot::event);
  }

  private List<ParkedEvent> read(Bson filter) {
    return parked
        .find(filter)
        .sort(Sorts.ascending(POSITION))
        .map(ParkingLot::event)
        .into(new ArrayList<>());
  }

  private static String idOf(ParkedEvent event) {
    return event.processor() + "/" + event.position();
  }

  private static Document document(ParkedEvent event) {
    return new Document(PROCESSOR, event.processor())
        .append(SEQUENCE, event.sequence())
        .append(POSITION, event.position())
        .append("type", event.type())
        .append(CAUSE, event.cause())
        .append("since", Date.from(event.since()));
  }

  private static ParkedEvent event(Document document) {
    return new ParkedEvent(
        document.getString(PROCESSOR),
        document.getString(SEQUENCE),
        document.getLong(POSITION),
        document.getString("type"),
        document.getString(CAUSE),
        document.getDate("since").toInstant());
  }
}
