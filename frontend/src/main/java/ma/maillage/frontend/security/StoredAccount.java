package ma.maillage.frontend.security;

import java.util.Date;
import java.util.EnumSet;
import java.util.Set;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How an account is written in the database. */
final class StoredAccount {

  static final String HASH = "password";
  static final String SINCE = "passwordSince";
  static final String ONE_TIME = "oneTimePassword";

  private StoredAccount() {}

  /** An account without password. */
  static Document of(Account account) {
    return new Document("_id", account.username().value())
        .append("displayName", account.displayName())
        .append("roles", account.roles().stream().map(Role::name).toList())
        .append("city", text(account.city()))
        .append("participant", text(account.participant()));
  }

  static Actor actor(Document stored) {
    Date since = stored.getDate(SINCE);
    StoredPassword password =
        new StoredPassword(
            stored.getString(HASH),
            since == null ? null : since.toInstant(),
            Boolean.TRUE.equals(stored.getBoolean(ONE_TIME)));
    return new Actor(account(stored), password);
  }

  static Account account(Document stored) {
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

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
