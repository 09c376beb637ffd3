package ma.maillage.frontend.schedule;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.maillage.api.EventPosition;
import org.bson.Document;

/**
 * The appointments: {@code {_id: key, seen, next, claimedUntil, claim, appointments: [{at, command,
 * json}]}}. {@code seen} is the event they follow from, so that a repeated event changes nothing;
 * {@code next} is the time of the first. Any number of threads and nodes may use it.
 */
public final class Schedule {

  private static final Date NEVER = Date.from(Instant.EPOCH);

  private final MongoCollection<Document> documents;
  private final CommandJson commands;

  Schedule(MongoDatabase database, CommandJson commands) {
    this.documents = database.getCollection("schedule");
    this.commands = commands;
    documents.createIndex(new Document("next", 1));
  }

  /** The appointments of things of one kind, which no other kind of thing may be named like. */
  public ScheduleSection section(String kind) {
    return new ScheduleSection(this, kind + "/");
  }

  /**
   * Makes these the appointments of a key, in place of those it had, which a node may be keeping at
   * this moment; does nothing when they follow from an older event.
   */
  void set(String key, EventPosition position, List<Appointment> appointments) {
    Document older = new Document("_id", key).append("seen", new Document("$lt", position.value()));
    if (appointments.isEmpty()) {
      documents.deleteOne(older);
      return;
    }
    List<Document> inOrder =
        appointments.stream()
            .sorted(Comparator.comparing(Appointment::at))
            .map(this::document)
            .toList();
    Document wanted =
        new Document("_id", key)
            .append("seen", position.value())
            .append("next", inOrder.getFirst().getDate("at"))
            .append("claimedUntil", NEVER)
            .append("appointments", inOrder);
    try {
      documents.replaceOne(older, wanted, new ReplaceOptions().upsert(true));
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }

  /** Takes hold of the appointment that is due first and that no other node holds. */
  Optional<Claim> claim(Instant now, Duration lease) {
    String token = UUID.randomUUID().toString();
    Document due =
        new Document("next", new Document("$lte", Date.from(now)))
            .append("claimedUntil", new Document("$lt", Date.from(now)));
    Document hold = new Document("claimedUntil", Date.from(now.plus(lease))).append("claim", token);
    Document held =
        documents.findOneAndUpdate(
            due,
            new Document("$set", hold),
            new FindOneAndUpdateOptions()
                .sort(new Document("next", 1))
                .returnDocument(ReturnDocument.AFTER));
    if (held == null) {
      return Optional.empty();
    }
    List<Document> all = held.getList("appointments", Document.class);
    return Optional.of(
        new Claim(held.getString("_id"), token, all.getFirst(), all.subList(1, all.size())));
  }

  /** The command of a claim, sent at that time. */
  Record command(Claim claim, Instant at) {
    return commands.read(claim.first().getString("command"), claim.first().getString("json"), at);
  }

  /** Takes an appointment off that was kept, if it is still there and held. */
  void kept(Claim claim) {
    Document held = new Document("_id", claim.key()).append("claim", claim.token());
    if (claim.rest().isEmpty()) {
      documents.deleteOne(held);
      return;
    }
    Document rest =
        new Document("appointments", claim.rest())
            .append("next", claim.rest().getFirst().getDate("at"))
            .append("claimedUntil", NEVER);
    documents.updateOne(
        held, new Document("$set", rest).append("$unset", new Document("claim", "")));
  }

  /** Forgets the appointments of all keys that begin so. */
  void clear(String beginning) {
    documents.deleteMany(
        new Document(
            "_id", new Document("$gte", beginning).append("$lt", beginning + Character.MAX_VALUE)));
  }

  private Document document(Appointment appointment) {
    return new Document("at", notBefore(appointment.at()))
        .append("command", commands.nameOf(appointment.command()))
        .append("json", commands.write(appointment.command()));
  }

  /** The database knows milliseconds, and a command that comes too early is refused for good. */
  private static Date notBefore(Instant at) {
    return Date.from(at.plusNanos(999_999));
  }
}
