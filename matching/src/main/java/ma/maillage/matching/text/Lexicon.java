package ma.maillage.matching.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.maillage.api.Language;

/**
 * Concepts of sectors, technologies and kinds of need, with the ways to say them in French, English
 * and Arabic. Immutable.
 *
 * <p>The file has one concept a line: id, French forms, English forms, Arabic forms, separated by
 * tabs; the forms of one language by {@code |}. Lines that start with {@code //} are comments.
 */
public final class Lexicon {

  private static final List<Language> COLUMNS = List.of(Language.FR, Language.EN, Language.AR);
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Map<Language, Map<String, String>> conceptsByStems = new EnumMap<>(Language.class);
  private final int longestForm;

  private Lexicon(List<String> lines) {
    COLUMNS.forEach(language -> conceptsByStems.put(language, new HashMap<>()));
    int longest = 1;
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      for (int i = 0; i < COLUMNS.size(); i++) {
        for (String form : columns[i + 1].split("\\|", -1)) {
          longest = Math.max(longest, add(COLUMNS.get(i), form, "#" + columns[0]));
        }
      }
    }
    longestForm = longest;
  }

  /** Reads the lexicon from its lines. */
  static Lexicon of(List<String> lines) {
    return new Lexicon(
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("//")).toList());
  }

  private int add(Language language, String form, String concept) {
    List<Token> tokens = Token.of(Analyzers.stems(language), form);
    if (!tokens.isEmpty()) {
      stems(language).putIfAbsent(Token.joined(tokens), concept);
    }
    return tokens.size();
  }

  private Map<String, String> stems(Language language) {
    return conceptsByStems.getOrDefault(language, Map.of());
  }

  /** Puts the longest runs of words that name a concept together; other words stay alone. */
  List<Word> words(List<Token> tokens, Language language) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    while (start < tokens.size()) {
      Word word = wordAt(tokens, start, language);
      words.add(word);
      start += word.tokens().size();
    }
    return words;
  }

  private Word wordAt(List<Token> tokens, int start, Language language) {
    int most = Math.min(longestForm, tokens.size() - start);
    for (int length = most; length >= 1; length--) {
      List<Token> run = tokens.subList(start, start + length);
      String concept = stems(language).get(Token.joined(run));
      if (concept != null) {
        return new Word(concept, run);
      }
    }
    Token alone = tokens.get(start);
    return new Word(alone.stem(), List.of(alone));
  }

  /**
   * One code for all ways to write a sector or segment: the id of its concept, or else the code
   * itself in lower case with hyphens and without accents.
   */
  public String code(String written) {
    String spaced = NOT_A_WORD.matcher(written).replaceAll(" ");
    return conceptOf(spaced).map(concept -> concept.substring(1)).orElseGet(() -> slug(spaced));
  }

  /** The key of the concept that a word or a few words name, in whichever language. */
  public Optional<String> conceptOf(String form) {
    return COLUMNS.stream()
        .flatMap(
            language -> {
              String stems = Token.joined(Token.of(Analyzers.stems(language), form));
              return Optional.ofNullable(stems(language).get(stems)).stream();
            })
        .findFirst();
  }

  private static String slug(String spaced) {
    String bare = MARKS.matcher(Normalizer.normalize(spaced, Normalizer.Form.NFD)).replaceAll("");
    return bare.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** Words that count as one: {@code key} is their concept, or the stem of a single word. */
  record Word(String key, List<Token> tokens) {

    boolean isConcept() {
      return key.startsWith("#");
    }

    String surface() {
      return String.join(" ", tokens.stream().map(Token::surface).toList());
    }
  }
}
