package ma.maillage.frontend.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;

/**
 * Spares scripts, which send their password with each request, the deliberately slow password hash:
 * a name and password that were right are remembered for five minutes, as a keyed hash under a key
 * that only this process knows. The account is looked up each time all the same: a password that
 * was changed meanwhile is forgotten at once. Any number of threads may use it.
 */
final class RememberedCredentials implements AuthenticationProvider {

  private static final String HASH = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int MOST_REMEMBERED = 10_000;
  private static final Duration REMEMBERED_FOR = Duration.ofMinutes(5);

  private record Remembered(Actor actor, Instant until) {}

  private final AuthenticationProvider delegate;
  private final CurrentAccounts accounts;
  private final InstantSource clock;
  private final SecretKeySpec key;
  private final ConcurrentHashMap<String, Remembered> remembered = new ConcurrentHashMap<>();

  RememberedCredentials(
      AuthenticationProvider delegate, CurrentAccounts accounts, InstantSource clock) {
    this.delegate = delegate;
    this.accounts = accounts;
    this.clock = clock;
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    this.key = new SecretKeySpec(bytes, HASH);
  }

  @Override
  public @Nullable Authentication authenticate(Authentication credentials) {
    String hash = hash(credentials.getName() + "\0" + credentials.getCredentials());
    Instant now = clock.instant();
    Remembered known = remembered.get(hash);
    if (known != null && now.isBefore(known.until())) {
      Optional<Actor> current = accounts.current(known.actor());
      if (current.isPresent()) {
        return signedIn(current.get(), credentials);
      }
      remembered.remove(hash);
    }
    Authentication verified = delegate.authenticate(credentials);
    if (verified != null && verified.getPrincipal() instanceof Actor actor) {
      remember(hash, new Remembered(actor, now.plus(REMEMBERED_FOR)), now);
    }
    return verified;
  }

  private void remember(String hash, Remembered entry, Instant now) {
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.values().removeIf(other -> !now.isBefore(other.until()));
    }
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(hash, entry);
    }
  }

  private static Authentication signedIn(Actor actor, Authentication credentials) {
    AbstractAuthenticationToken token = actor.signedIn();
    token.setDetails(credentials.getDetails());
    return token;
  }

  private String hash(String secret) {
    try {
      Mac mac = Mac.getInstance(HASH);
      mac.init(key);
      byte[] hash = mac.doFinal(secret.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + HASH, e);
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return delegate.supports(authentication);
  }
}
