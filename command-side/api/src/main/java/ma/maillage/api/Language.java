package ma.maillage.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages of the ecosystem; a text is kept in those it was written in. */
public enum Language {

  /** French. */
  FR,

  /** Arabic, read right to left. */
  AR,

  /** English. */
  EN;

  /** The language of an ISO 639-1 code, such as {@code fr}, in whichever case. */
  @JsonCreator
  public static Language of(String code) {
    return Stream.of(values())
        .filter(language -> language.name().equalsIgnoreCase(code))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("language", "must be one of fr, ar, en"));
  }

  /** The ISO 639-1 code. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
