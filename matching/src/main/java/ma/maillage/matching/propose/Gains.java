package ma.maillage.matching.propose;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.introductions.ConnectionKind;

/** What each side gains from a connection of each kind (R5), in the three languages. */
final class Gains {

  private static final String FILE = "gains.json";
  private static final Map<ConnectionKind, OfBoth> BY_KIND = read();

  private Gains() {}

  static OfBoth of(ConnectionKind kind) {
    OfBoth gains = BY_KIND.get(kind);
    if (gains == null) {
      throw new IllegalStateException(FILE + " says nothing of " + kind);
    }
    return gains;
  }

  private static Map<ConnectionKind, OfBoth> read() {
    try (InputStream json = Gains.class.getResourceAsStream(FILE)) {
      if (json == null) {
        throw new FileNotFoundException(FILE);
      }
      return new JsonMapper()
          .readValue(
              json,
              TypeFactory.defaultInstance()
                  .constructMapType(Map.class, ConnectionKind.class, OfBoth.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The gain of the first and of the second side. */
  record OfBoth(LocalizedText first, LocalizedText second) {}
}
