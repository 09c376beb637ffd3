package ma.maillage.frontend.security;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The password of an account as it is kept.
 *
 * @param hash null once it was erased after the sign-in
 * @param since when it was last changed; null as long as it is the first
 * @param oneTime whether it was issued by an operator, and only serves to choose another
 */
record StoredPassword(@Nullable String hash, @Nullable Instant since, boolean oneTime) {

  StoredPassword erased() {
    return new StoredPassword(null, since, oneTime);
  }

  /** Whether it is the same password, be it under another hash. */
  boolean isStill(StoredPassword now) {
    return Objects.equals(since, now.since);
  }
}
