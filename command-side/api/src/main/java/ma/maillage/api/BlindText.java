package ma.maillage.api;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a text what tells whose it is: the name, with or without its legal form, in whatever
 * case and accents, and links, addresses and telephone numbers. What is taken out leaves {@value
 * #GAP}. Immutable.
 */
public final class BlindText {

  static final String GAP = "…";

  private static final Pattern CONTACT =
      Pattern.compile(
          "(?:https?://|www\\.)\\S+"
              + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
              + "|\\b[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|ma|org|net|io|fr|eu|tech|ai|dev|co)\\b(?:/\\S*)?"
              + "|\\+?\\d(?:[\\s().-]?\\d){7,}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "[\\s,]+(?:sarl(?:\\s+au)?|s\\.a\\.r\\.l\\.?|sas|sa|s\\.a\\.?|inc\\.?|ltd\\.?|llc|gmbh)$");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Punct}’]+");

  private final Pattern name;

  private BlindText(Pattern name) {
    this.name = name;
  }

  /** Hides whoever has this name. */
  public static BlindText hiding(String name) {
    String words = LEGAL_FORM.matcher(folded(name)).replaceFirst("");
    String spaced =
        Arrays.stream(BETWEEN_WORDS.split(words))
            .filter(word -> !word.isEmpty())
            .map(Pattern::quote)
            .collect(Collectors.joining("[\\s\\p{Punct}’]+"));
    return new BlindText(Pattern.compile("(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])"));
  }

  /** Whether the text has the name in it. */
  public boolean isNamedIn(String text) {
    return name.matcher(folded(text)).find();
  }

  public @Nullable LocalizedText of(@Nullable LocalizedText text) {
    return text == null
        ? null
        : new LocalizedText(ofNullable(text.fr()), ofNullable(text.ar()), ofNullable(text.en()));
  }

  public @Nullable String ofNullable(@Nullable String text) {
    return text == null ? null : of(text);
  }

  public String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder blind = new StringBuilder();
    Matcher found = name.matcher(folded(composed));
    int end = 0;
    while (found.find()) {
      blind.append(composed, end, found.start()).append(GAP);
      end = found.end();
    }
    blind.append(composed, end, composed.length());
    return CONTACT.matcher(blind).replaceAll(GAP);
  }

  /** The text without case and accents, each character in its place. */
  private static String folded(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      String letter = composed.substring(i, i + 1);
      String bare =
          Character.isSurrogate(composed.charAt(i))
              ? letter
              : Normalizer.normalize(letter, Normalizer.Form.NFD)
                  .substring(0, 1)
                  .toLowerCase(Locale.ROOT);
      folded.append(bare.length() == 1 ? bare : letter);
    }
    return folded.toString();
  }
}
