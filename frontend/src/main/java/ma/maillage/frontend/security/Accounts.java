package ma.maillage.frontend.security;

import static com.mongodb.client.model.Sorts.ascending;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.ParticipantId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts in the database, passwords as hashes. Any number of threads may use it. */
@Component
final class Accounts implements UserDetailsPasswordService {

  private static final String HASH = "password";
  private static final String SINCE = "passwordSince";
  private static final String ONE_TIME = "oneTimePassword";

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
    collection.find().sort(ascending("_id")).forEach(stored -> accounts.add(account(stored)));
    return accounts;
  }

  Optional<Actor> find(String username) {
    Document stored = collection.find(Filters.eq("_id", username)).first();
    return Optional.ofNullable(stored)
        .map(document -> new Actor(account(document), password(document)));
  }

  /**
   * Creates an account.
   *
   * @throws RefusedException with {@link UsernameTaken}
   */
  void create(Account account, String password) {
    Document stored =
        new Document("_id", account.username().value())
            .append("displayName", account.displayName())
            .append("roles", account.roles().stream().map(Role::name).toList())
            .append("city", text(account.city()))
            .append("participant", text(account.participant()))
            .append(HASH, encoder.encode(password));
    try {
      collection.insertOne(stored);
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        throw new RefusedException(new UsernameTaken(account.username()));
      }
      throw e;
    }
  }

  /**
   * Replaces a password; whoever signed in with the former one is signed out.
   *
   * @param oneTime whether it only serves to choose another
   * @throws RefusedException with {@link UnknownAccount}
   */
  void changePassword(AccountName username, String password, boolean oneTime) {
    UpdateResult updated =
        collection.updateOne(
            Filters.eq("_id", username.value()),
            Updates.combine(
                Updates.set(HASH, encoder.encode(password)),
                Updates.set(SINCE, Date.from(clock.instant())),
                Updates.set(ONE_TIME, oneTime)));
    if (updated.getMatchedCount() == 0) {
      throw new RefusedException(new UnknownAccount(username));
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

  private static StoredPassword password(Document stored) {
    Date since = stored.getDate(SINCE);
    return new StoredPassword(
        stored.getString(HASH),
        since == null ? null : since.toInstant(),
        Boolean.TRUE.equals(stored.getBoolean(ONE_TIME)));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static Account account(Document stored) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    stored.getList("roles", String.class).forEach(role -> roles.add(Role.valueOf(role)));
    String city = stored.getString("city");
    String participant = stored.getString("participant");
    return new Account(
        AccountName.of(stored.getString("_id")),
        stored.getString("displayName"),
        roles,
        city == null ? null : CityCode.of(city),
        participant == null ? null : ParticipantId.of(participant));
  }
}
