package ma.maillage.frontend.security;

import java.io.Serial;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords in a row were given for a name, which may or may not be an account. */
final class SignInLockedException extends AuthenticationException {

  @Serial private static final long serialVersionUID = 1L;

  private final Duration wait;

  SignInLockedException(Instant now, Instant until) {
    super(
        "too many wrong passwords: this account is locked; wait, or ask an operator to unlock it");
    this.wait = Duration.between(now, until);
  }

  /** How long to wait, in whole seconds of at least one. */
  long seconds() {
    return Math.max(1, wait.toSeconds());
  }
}
