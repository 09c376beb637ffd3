package ma.maillage.frontend.disclosures;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import ma.maillage.api.AccountName;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.frontend.security.Actor;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The entries in the database. Any number of threads may use it. */
@Component
public final class DisclosureLedger {

  private static final String POSITION = "position";
  private static final String SUBJECT = "subject";
  private static final int MOST_REMEMBERED = 100_000;
  private static final long MICROS = 1_000_000;

  private final MongoCollection<Document> entries;
  private final InstantSource clock;
  private final AtomicLong last = new AtomicLong();

  /** Entries this node has made or seen, so that most reads cost no write. */
  private final Set<String> made = ConcurrentHashMap.newKeySet();

  DisclosureLedger(MongoDatabase database, InstantSource clock) {
    this.entries =
        database
            .getCollection("disclosure_ledger")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    this.clock = clock;
    entries.createIndex(new Document(POSITION, 1));
    entries.createIndex(new Document(SUBJECT, 1).append(POSITION, 1));
  }

  /** Notes, once a day, that these fields of {@code subject} are about to be shown. */
  public void note(Actor viewer, ParticipantId subject, String ground, List<String> fields) {
    Instant now = clock.instant();
    String day = now.atZone(ZoneOffset.UTC).toLocalDate().toString();
    String id = String.join("|", day, viewer.getUsername(), subject.value(), ground);
    if (made.contains(id)) {
      return;
    }
    ParticipantId own = viewer.account().participant();
    insert(
        new Document("_id", id)
            .append(POSITION, position(now))
            .append("account", viewer.getUsername())
            .append("viewer", own == null ? null : own.value())
            .append(SUBJECT, subject.value())
            .append("ground", ground)
            .append("fields", List.copyOf(fields))
            .append("at", Date.from(now)));
    if (made.size() >= MOST_REMEMBERED) {
      made.clear();
    }
    made.add(id);
  }

  private void insert(Document entry) {
    try {
      entries.insertOne(entry);
    } catch (MongoWriteException e) {
      boolean alreadyMade = e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
      if (!alreadyMade) {
        throw e;
      }
    }
  }

  /** The time in microseconds, moved on where two would be the same. */
  private long position(Instant now) {
    long micros = now.getEpochSecond() * MICROS + now.getNano() / 1000;
    return last.updateAndGet(before -> Math.max(before + 1, micros));
  }

  /** What was shown of a participant, or of all, last shown first. */
  Page<Disclosed> page(@Nullable ParticipantId subject, PageRequest request) {
    Bson older = Filters.lt(POSITION, request.before());
    Bson filter =
        subject == null ? older : Filters.and(Filters.eq(SUBJECT, subject.value()), older);
    List<Document> found =
        entries
            .find(filter)
            .sort(Sorts.descending(POSITION))
            .limit(request.limit() + 1)
            .into(new ArrayList<>());
    boolean more = found.size() > request.limit();
    List<Document> shown = more ? found.subList(0, request.limit()) : found;
    return new Page<>(
        shown.stream().map(DisclosureLedger::entry).toList(),
        more ? PageRequest.cursorBefore(shown.getLast().getLong(POSITION)) : null);
  }

  private static Disclosed entry(Document entry) {
    String viewer = entry.getString("viewer");
    return new Disclosed(
        AccountName.of(entry.getString("account")),
        viewer == null ? null : ParticipantId.of(viewer),
        ParticipantId.of(entry.getString(SUBJECT)),
        entry.getString("ground"),
        entry.getList("fields", String.class),
        entry.getDate("at").toInstant());
  }
}
