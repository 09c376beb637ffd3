package ma.maillage.frontend.security;

import static com.mongodb.client.model.Sorts.ascending;
import static ma.maillage.frontend.security.StoredAccount.HASH;
import static ma.maillage.frontend.security.StoredAccount.ONE_TIME;
import static ma.maillage.frontend.security.StoredAccount.SINCE;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import ma.maillage.api.AccountName;
import ma.maillage.api.RefusedException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The accounts in the database, passwords as hashes; one without password is of an OpenID provider.
 * Any number of threads may use it.
 */
@Component
final class Accounts implements UserDetailsPasswordService {

  private final MongoCollection<Document> collection;
  private final PasswordEncoder encoder;
  private final InstantSource clock;

  Accounts(MongoDatabase database, PasswordEncoder encoder, InstantSource clock) {
    this.collection =
        database
            .getCollection("accounts")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    this.encoder = encoder;
    this.clock = clock;
  }

  boolean isEmpty() {
    return collection.find().first() == null;
  }

  /** All accounts by name. */
  List<Account> all() {
    List<Account> accounts = new ArrayList<>();
    collection
        .find()
        .sort(ascending("_id"))
        .forEach(stored -> accounts.add(StoredAccount.account(stored)));
    return accounts;
  }

  Optional<Actor> find(String username) {
    Document stored = collection.find(Filters.eq("_id", username)).first();
    return Optional.ofNullable(stored).map(StoredAccount::actor);
  }

  /**
   * Creates an account.
   *
   * @throws RefusedException with {@link UsernameTaken}
   */
  void create(Account account, String password) {
    account.requireRole();
    if (!inserted(StoredAccount.of(account).append(HASH, encoder.encode(password)))) {
      throw new RefusedException(new UsernameTaken(account.username()));
    }
  }

  /**
   * Keeps an account of an OpenID provider as the provider has it now.
   *
   * @throws BadCredentialsException if the name is that of a local account
   */
  Actor keep(Account account) {
    account.requireRole();
    Document wanted = StoredAccount.of(account);
    boolean kept =
        wanted.equals(collection.find(Filters.eq("_id", account.username().value())).first())
            || replaced(wanted)
            || inserted(wanted)
            || replaced(wanted);
    if (!kept) {
      throw new BadCredentialsException(account.username() + " is a local account");
    }
    return StoredAccount.actor(wanted);
  }

  private boolean replaced(Document wanted) {
    Bson withoutPassword =
        Filters.and(Filters.eq("_id", wanted.get("_id")), Filters.exists(HASH, false));
    return collection.replaceOne(withoutPassword, wanted).getMatchedCount() == 1;
  }

  private boolean inserted(Document account) {
    try {
      collection.insertOne(account);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  /**
   * Replaces a password; whoever signed in with the former one is signed out.
   *
   * @param oneTime whether it only serves to choose another
   * @throws RefusedException with {@link UnknownAccount}, or {@link PasswordKeptElsewhere} if it is
   *     an account of an OpenID provider
   */
  void changePassword(AccountName username, String password, boolean oneTime) {
    UpdateResult updated =
        collection.updateOne(
            Filters.and(Filters.eq("_id", username.value()), Filters.exists(HASH)),
            Updates.combine(
                Updates.set(HASH, encoder.encode(password)),
                Updates.set(SINCE, Date.from(clock.instant())),
                Updates.set(ONE_TIME, oneTime)));
    if (updated.getMatchedCount() == 0) {
      require(username);
      throw new RefusedException(new PasswordKeptElsewhere(username));
    }
  }

  /** Keeps a password that was just right under another hash, unless it was changed meanwhile. */
  @Override
  public UserDetails updatePassword(UserDetails user, @Nullable String hash) {
    collection.updateOne(
        Filters.and(Filters.eq("_id", user.getUsername()), Filters.eq(HASH, user.getPassword())),
        Updates.set(HASH, hash));
    return user;
  }

  /** Fails with {@link UnknownAccount} unless the account is there. */
  void require(AccountName username) {
    if (find(username.value()).isEmpty()) {
      throw new RefusedException(new UnknownAccount(username));
    }
  }
}
