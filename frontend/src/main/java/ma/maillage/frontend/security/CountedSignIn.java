package ma.maillage.frontend.security;

import ma.maillage.api.AccountName;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;

/** Counts every password that is looked at. Any number of threads may use it. */
record CountedSignIn(AuthenticationProvider passwords, SignInAttempts attempts)
    implements AuthenticationProvider {

  @Override
  public @Nullable Authentication authenticate(Authentication credentials) {
    AccountName name = AccountName.of(credentials.getName());
    attempts.begin(name);
    Authentication verified = passwords.authenticate(credentials);
    attempts.succeeded(name);
    return verified;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return passwords.supports(authentication);
  }
}
