package ma.maillage.frontend.privacy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import ma.maillage.api.RefusedException;
import ma.maillage.api.privacy.PersonAlreadyErased;
import ma.maillage.api.privacy.PersonId;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * One key for each person, {@code {_id, wrapped}} under the master key; where it was destroyed,
 * {@code {_id, destroyedAt}} stands for good. Any number of threads and nodes may use it.
 */
final class PersonKeys {

  private static final String WRAPPED = "wrapped";

  private final MongoCollection<Document> keys;
  private final MasterKey master;
  private final InstantSource clock;

  PersonKeys(MongoCollection<Document> keys, MasterKey master, InstantSource clock) {
    this.keys = keys;
    this.master = master;
    this.clock = clock;
  }

  /**
   * The key of a person, made if there was none.
   *
   * @throws RefusedException with {@link PersonAlreadyErased}
   */
  byte[] of(PersonId person) {
    Document stored = stored(person);
    if (stored == null) {
      make(person);
      stored = stored(person);
    }
    return key(person, stored)
        .orElseThrow(() -> new RefusedException(new PersonAlreadyErased(person)));
  }

  /** The key of a person, unless it was destroyed or never made. */
  Optional<byte[]> find(PersonId person) {
    return key(person, stored(person));
  }

  /** Destroys the key of a person; none is made again. */
  void destroy(PersonId person) {
    keys.replaceOne(
        Filters.eq("_id", id(person)),
        new Document("_id", id(person)).append("destroyedAt", Date.from(clock.instant())),
        new ReplaceOptions().upsert(true));
  }

  private void make(PersonId person) {
    byte[] wrapped = master.wrap(Aes.newKey(), id(person));
    try {
      keys.insertOne(new Document("_id", id(person)).append(WRAPPED, new Binary(wrapped)));
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }

  private @Nullable Document stored(PersonId person) {
    return keys.find(Filters.eq("_id", id(person))).first();
  }

  private Optional<byte[]> key(PersonId person, @Nullable Document stored) {
    return Optional.ofNullable(stored)
        .map(document -> document.get(WRAPPED, Binary.class))
        .map(wrapped -> master.unwrap(wrapped.getData(), id(person)));
  }

  private static String id(PersonId person) {
    return "person " + person;
  }
}
