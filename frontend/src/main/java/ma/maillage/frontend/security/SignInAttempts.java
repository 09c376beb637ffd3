package ma.maillage.frontend.security;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import ma.maillage.api.AccountName;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords by name and locks a name after too many of them in a row, on all nodes. A
 * name that is no account is counted too, so that a lock does not tell which names are accounts.
 *
 * <p>An attempt is counted before the password is looked at: who guesses in parallel has no more
 * guesses than who does so one by one. Any number of threads may use it.
 */
@Component
final class SignInAttempts {

  private static final int FORGET_ONCE_IN = 256;
  private static final String FAILURES = "failures";
  private static final String LAST = "last";
  private static final String LOCKED_UNTIL = "lockedUntil";

  private final MongoCollection<Document> collection;
  private final SignInProperties properties;
  private final InstantSource clock;
  private final AtomicInteger counted = new AtomicInteger();

  SignInAttempts(MongoDatabase database, SignInProperties properties, InstantSource clock) {
    this.collection = database.getCollection("sign_in_attempts");
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Lets pass a name that is not locked, and forgets what is over.
   *
   * @throws SignInLockedException if it is locked
   */
  void requireUnlocked(AccountName name) {
    Document attempts = collection.find(id(name)).first();
    if (attempts == null) {
      return;
    }
    Instant now = clock.instant();
    Instant until = time(attempts, LOCKED_UNTIL);
    if (until != null && now.isBefore(until)) {
      throw new SignInLockedException(now, until);
    }
    Instant last = Objects.requireNonNull(time(attempts, LAST));
    if (until != null || last.isBefore(now.minus(properties.lock()))) {
      collection.deleteOne(Filters.and(id(name), Filters.eq(LAST, attempts.getDate(LAST))));
    }
  }

  /**
   * Counts an attempt as failed until it {@linkplain #succeeded succeeds}.
   *
   * @throws SignInLockedException if there were too many at the same time
   */
  void begin(AccountName name) {
    Instant now = clock.instant();
    Document attempts =
        collection.findOneAndUpdate(
            id(name),
            Updates.combine(Updates.inc(FAILURES, 1), Updates.set(LAST, Date.from(now))),
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    int failures = Objects.requireNonNull(attempts).getInteger(FAILURES);
    Instant until = now.plus(properties.lock());
    if (failures == properties.failures()) {
      collection.updateOne(id(name), Updates.set(LOCKED_UNTIL, Date.from(until)));
    } else if (failures > properties.failures()) {
      throw new SignInLockedException(now, until);
    }
    if (counted.incrementAndGet() % FORGET_ONCE_IN == 0) {
      Date over = Date.from(now.minus(properties.lock()));
      collection.deleteMany(Filters.lt(LAST, over));
    }
  }

  /** Forgets the failures of a name: its password was right, or an operator unlocks it. */
  void succeeded(AccountName name) {
    collection.deleteOne(id(name));
  }

  private static Bson id(AccountName name) {
    return Filters.eq("_id", name.value());
  }

  private static @Nullable Instant time(Document attempts, String field) {
    Date time = attempts.getDate(field);
    return time == null ? null : time.toInstant();
  }
}
