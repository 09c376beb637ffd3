package ma.maillage.query.views;

import java.nio.ByteBuffer;
import java.util.Base64;
import ma.maillage.api.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted: at most {@code limit} items older than the log position {@code
 * before}. Lists are newest first, so what arrives while somebody pages neither shifts nor repeats
 * an item.
 */
public record PageRequest(long before, int limit) {

  public static final int MOST = 100;
  private static final int USUAL = 25;

  public PageRequest {
    if (before < 1) {
      throw badCursor();
    }
    if (limit < 1 || limit > MOST) {
      throw new InvalidValue("limit", "must be 1 to " + MOST);
    }
  }

  /** The newest items, as many as are usual. */
  public static PageRequest first() {
    return of(null, null);
  }

  /** Null {@code cursor} starts at the newest item; null {@code limit} means 25. */
  public static PageRequest of(@Nullable String cursor, @Nullable Integer limit) {
    return new PageRequest(
        cursor == null ? Long.MAX_VALUE : positionIn(cursor), limit == null ? USUAL : limit);
  }

  /** The cursor of the items older than that position; callers must not look into it. */
  public static String cursorBefore(long position) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(ByteBuffer.allocate(Long.BYTES).putLong(position).array());
  }

  private static long positionIn(String cursor) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException notBase64) {
      throw badCursor();
    }
    if (bytes.length != Long.BYTES) {
      throw badCursor();
    }
    return ByteBuffer.wrap(bytes).getLong();
  }

  private static InvalidValue badCursor() {
    return new InvalidValue("cursor", "must be the 'next' of a former page");
  }
}
