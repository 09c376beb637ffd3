package ma.maillage.frontend.imports.rows;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A line without its end; {@code bytes} is only its beginning when it is {@code overlong}. The
 * array is not copied: whoever made it gives it away.
 */
@SuppressWarnings("ArrayRecordComponent")
record Line(long number, byte[] bytes, boolean overlong) {

  private static final int SHOWN = 1_000;

  /** The text, or null when the bytes are not UTF-8. */
  @Nullable String text() {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }

  /** What to show of the line when it cannot be used: replacement characters, cut if overlong. */
  String shown() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return overlong ? text.substring(0, Math.min(SHOWN, text.length())) + "…" : text;
  }

  boolean isBlank() {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }
}
