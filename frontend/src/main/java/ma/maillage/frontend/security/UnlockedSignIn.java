package ma.maillage.frontend.security;

import ma.maillage.api.AccountName;
import ma.maillage.api.InvalidValue;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;

/**
 * Refuses every password for a name that is locked, also the right one: whoever guesses learns
 * nothing. Any number of threads may use it.
 */
record UnlockedSignIn(AuthenticationProvider next, SignInAttempts attempts)
    implements AuthenticationProvider {

  @Override
  public @Nullable Authentication authenticate(Authentication credentials) {
    attempts.requireUnlocked(name(credentials));
    return next.authenticate(credentials);
  }

  private static AccountName name(Authentication credentials) {
    try {
      return AccountName.of(credentials.getName());
    } catch (InvalidValue notAName) {
      throw new BadCredentialsException("no account can have this name", notAName);
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return next.supports(authentication);
  }
}
