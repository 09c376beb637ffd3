package ma.maillage.frontend.security;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.directory.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;

/**
 * Makes accounts of what an OpenID provider says of somebody, anew each time: rights that the
 * provider takes away are gone. Any number of threads may use it.
 */
record OidcAccounts(Accounts accounts, CurrentAccounts current, OidcProperties.Claims names) {

  /**
   * The actor that a token speaks of.
   *
   * @throws BadCredentialsException if it does not speak of an account, or of a local one
   */
  Actor actor(Map<String, Object> claims) {
    try {
      return current.withPresentRights(accounts.keep(account(claims)));
    } catch (InvalidValue invalid) {
      throw new BadCredentialsException("the token makes no account", invalid);
    }
  }

  private Account account(Map<String, Object> claims) {
    String username = text(claims, names.username());
    if (username == null) {
      throw new InvalidValue(names.username(), "is required");
    }
    String displayName = text(claims, names.displayName());
    String city = text(claims, names.city());
    String participant = text(claims, names.participant());
    return new Account(
        AccountName.of(username),
        displayName == null ? username : displayName,
        roles(claims),
        city == null ? null : CityCode.of(city),
        participant == null ? null : ParticipantId.of(participant));
  }

  /** Those known here; a provider may know others. */
  private Set<Role> roles(Map<String, Object> claims) {
    Object named = claim(claims, names.roles());
    Collection<?> several =
        named instanceof Collection<?> list ? list : List.of(named == null ? "" : named);
    return several.stream()
        .flatMap(name -> role(String.valueOf(name)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Role> role(String name) {
    return Stream.of(Role.values())
        .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)));
  }

  private static @Nullable String text(Map<String, Object> claims, String name) {
    Object value = claim(claims, name);
    return value == null ? null : value.toString();
  }

  private static @Nullable Object claim(Map<?, ?> claims, String name) {
    int dot = name.indexOf('.');
    return !claims.containsKey(name)
            && dot > 0
            && claims.get(name.substring(0, dot)) instanceof Map<?, ?> inner
        ? claim(inner, name.substring(dot + 1))
        : claims.get(name);
  }
}
