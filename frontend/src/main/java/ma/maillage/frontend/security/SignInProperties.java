package ma.maillage.frontend.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What happens to who guesses passwords.
 *
 * @param failures so many wrong passwords in a row lock an account
 * @param lock for so long, or until an operator unlocks it
 */
@ConfigurationProperties("maillage.sign-in")
record SignInProperties(@DefaultValue("10") int failures, @DefaultValue("15m") Duration lock) {}
