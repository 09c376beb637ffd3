package ma.maillage.frontend.rest;

import java.security.SecureRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ids for what clients create without one: UUIDs of version 7 (RFC 9562 §5.7), whose order is that
 * of their making.
 */
public final class NewId {

  /** What a client may choose as an id: it has to fit into a path. */
  public static final String PATTERN = "[A-Za-z0-9._:-]{1,120}";

  public static final String EXPECTATION = "must be 1 to 120 characters out of A-Z a-z 0-9 . _ : -";

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long VERSION_7 = 0x7000;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private NewId() {}

  /** The id a client chose, or a new one. */
  public static String unless(@Nullable String given) {
    return given == null ? next(System.currentTimeMillis()) : given;
  }

  static String next(long unixMillis) {
    long time = (unixMillis << 16) | VERSION_7 | (RANDOM.nextLong() & 0xFFF);
    long random = VARIANT | (RANDOM.nextLong() >>> 2);
    return new UUID(time, random).toString();
  }
}
