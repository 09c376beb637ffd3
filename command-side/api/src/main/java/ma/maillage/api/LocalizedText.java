package ma.maillage.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text in one to three languages, each at most 20,000 characters; a language nobody wrote is
 * null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocalizedText(@Nullable String fr, @Nullable String ar, @Nullable String en) {

  public static final int LONGEST = 20_000;

  public LocalizedText {
    fr = Checked.optionalText("fr", fr, LONGEST);
    ar = Checked.optionalText("ar", ar, LONGEST);
    en = Checked.optionalText("en", en, LONGEST);
    if (fr == null && ar == null && en == null) {
      throw new InvalidValue("text", "is required in at least one of fr, ar, en");
    }
  }

  public static LocalizedText of(Language language, String text) {
    return switch (language) {
      case FR -> new LocalizedText(text, null, null);
      case AR -> new LocalizedText(null, text, null);
      case EN -> new LocalizedText(null, null, text);
    };
  }

  /** The text as written in that language, or null. */
  public @Nullable String in(Language language) {
    return switch (language) {
      case FR -> fr;
      case AR -> ar;
      case EN -> en;
    };
  }

  /** The wanted language or, failing that, the first of fr, en, ar the text is there in. */
  public Language preferred(Language wanted) {
    return Stream.of(wanted, Language.FR, Language.EN)
        .filter(language -> in(language) != null)
        .findFirst()
        .orElse(Language.AR);
  }

  /** The text in the {@linkplain #preferred preferred} language. */
  public String preferring(Language wanted) {
    return Checked.required("text", in(preferred(wanted)));
  }
}
