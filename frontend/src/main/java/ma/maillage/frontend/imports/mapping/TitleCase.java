package ma.maillage.frontend.imports.mapping;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes French capitals as a title: INSTITUT DE GÉNIE CIVIL becomes Institut de Génie Civil. Words
 * with a digit and words without a vowel stay as they are, for they are mostly acronyms; a text
 * that has a small letter is left alone.
 */
final class TitleCase {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
  private static final Pattern WITH_VOWEL =
      Pattern.compile("(?i)[^\\p{Nd}]*[AEIOUYÀ-ÖØ-Ý][^\\p{Nd}]*");
  private static final Set<String> SMALL =
      Set.of(
          "a", "à", "au", "aux", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les",
          "ou", "par", "pour", "sous", "sur", "un", "une");

  private TitleCase() {}

  static String of(String text, Set<String> keep) {
    return text.equals(text.toUpperCase(Locale.FRENCH))
        ? WORD.matcher(text).replaceAll(match -> word(match, keep))
        : text;
  }

  private static String word(MatchResult match, Set<String> keep) {
    String word = match.group();
    String small = word.toLowerCase(Locale.FRENCH);
    if (match.start() > 0 && SMALL.contains(small)) {
      return small;
    }
    if (keep.contains(word)) {
      return word;
    }
    return WITH_VOWEL.matcher(word).matches() ? word.substring(0, 1) + small.substring(1) : word;
  }
}
