package ma.maillage.frontend.security;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
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
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts in the database, passwords as hashes. Any number of threads may use it. */
@Component
final class Accounts {

  private final MongoCollection<Document> collection;
  private final PasswordEncoder encoder;

  Accounts(MongoDatabase database, PasswordEncoder encoder) {
    this.collection =
        database
            .getCollection("accounts")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    this.encoder = encoder;
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
        .map(document -> new Actor(account(document), document.getString("password")));
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
            .append("password", encoder.encode(password));
    try {
      collection.insertOne(stored);
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        throw new RefusedException(new UsernameTaken(account.username()));
      }
      throw e;
    }
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
