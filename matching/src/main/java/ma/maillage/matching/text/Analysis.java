package ma.maillage.matching.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.maillage.api.Language;
import ma.maillage.matching.text.Lexicon.Word;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/**
 * Turns the passages of a profile into weighted terms. Pure: equal passages give equal terms, to
 * the last digit. Thread-safe.
 *
 * <p>A term weighs its rarity times its saturated frequency (as in BM25, k1 = 1.2). Only the
 * {@value #MOST_TERMS} weightiest terms of a text count, and they are normalised, so that the sum
 * of products over shared terms is the cosine of the two texts: the geometric mean of how much of
 * the one is found in the other and the reverse. That makes it reciprocal, and it is a plain dot
 * product, which the index can rank by. The norm is pivoted as in Singhal, Buckley and Mitra
 * (1996): neither does a text of three words win for being short nor a long one for being long.
 * Slope and pivot were chosen on descriptions of companies with known sub-industries, where they
 * did better (nDCG@10) than no pivot and than steeper weights of rarity.
 */
public final class Analysis {

  static final int MOST_TERMS = 64;

  private static final double SATURATION = 1.2;

  /** How far a text's own norm counts against the usual one. */
  private static final double SLOPE = 0.8;

  /** The mean norm of company and project descriptions. */
  private static final double USUAL_NORM = 4.2;

  private static final Pattern ARABIC_LETTER = Pattern.compile("[\\p{IsArabic}&&\\p{L}]");
  private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
  private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}.,]+");

  private static final Analysis A1 =
      new Analysis(
          "a1",
          Lexicon.of(Resources.lines("lexicon.tsv")),
          TermStatistics.of(
              Stream.of("fr", "en", "ar")
                  .map(language -> Resources.lines("terms-" + language + ".tsv"))
                  .toList()));

  private final String version;
  private final Lexicon lexicon;
  private final TermStatistics statistics;

  Analysis(String version, Lexicon lexicon, TermStatistics statistics) {
    this.version = version;
    this.lexicon = lexicon;
    this.statistics = statistics;
  }

  /** The analysis that profiles are made with today. */
  public static Analysis current() {
    return A1;
  }

  /** Names the analyzers, the lexicon and the statistics together. */
  public String version() {
    return version;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /**
   * Analyses passages that together describe one thing; {@code usual} is the language of passages
   * that do not say theirs, unless their words are clearly of another.
   */
  public AnalysedText analyse(List<Passage> passages, Language usual) {
    Map<String, Occurrences> found = new TreeMap<>();
    for (Passage passage : passages) {
      for (Word word : words(passage, usual)) {
        Occurrences before = found.get(word.key());
        String surface = before == null ? word.surface() : before.surface();
        double count = (before == null ? 0 : before.count()) + passage.emphasis();
        found.put(word.key(), new Occurrences(surface, count));
      }
    }
    TreeSet<String> concepts = new TreeSet<>(found.keySet());
    concepts.removeIf(key -> !key.startsWith("#"));
    return new AnalysedText(weigh(found), List.copyOf(concepts));
  }

  private List<WeightedTerm> weigh(Map<String, Occurrences> found) {
    List<Weighed> weighed = new ArrayList<>();
    found.forEach(
        (key, occurrences) -> {
          double count = occurrences.count();
          double saturated = count * (SATURATION + 1) / (count + SATURATION);
          weighed.add(new Weighed(key, occurrences, statistics.rarity(key) * saturated));
        });
    weighed.sort(
        Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::key));
    List<Weighed> kept = weighed.subList(0, Math.min(MOST_TERMS, weighed.size()));
    double squares = 0;
    for (Weighed term : kept) {
      squares += term.weight() * term.weight();
    }
    double norm = (1 - SLOPE) * USUAL_NORM + SLOPE * Math.sqrt(squares);
    return kept.stream()
        .map(term -> term.over(norm))
        .sorted(Comparator.comparing(WeightedTerm::key))
        .toList();
  }

  private List<Word> words(Passage passage, Language usual) {
    Language language =
        passage.language() != null ? passage.language() : languageOf(passage.text(), usual);
    List<Token> tokens = Token.of(Analyzers.stems(language), passage.text());
    return lexicon.words(tokens, language).stream().filter(Analysis::saysSomething).toList();
  }

  private static boolean saysSomething(Word word) {
    return word.isConcept() || (word.key().length() > 1 && !NUMBER.matcher(word.key()).matches());
  }

  /** The keys of a text's words, each once, in the order of the text. */
  public List<String> keys(String text, Language language) {
    return words(new Passage(language, text, 1), language).stream()
        .map(Word::key)
        .distinct()
        .toList();
  }

  /** The language a text seems to be written in; French when nothing tells. */
  public Language languageOf(String text) {
    return languageOf(text, Language.FR);
  }

  private Language languageOf(String text, Language otherwise) {
    if (isMostlyArabic(text)) {
      return Language.AR;
    }
    int french = votes(text, Language.FR, FrenchAnalyzer.getDefaultStopSet());
    int english = votes(text, Language.EN, EnglishAnalyzer.getDefaultStopSet());
    if (french == english) {
      return otherwise == Language.AR ? Language.FR : otherwise;
    }
    return french > english ? Language.FR : Language.EN;
  }

  private static boolean isMostlyArabic(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    return 2 * ARABIC_LETTER.matcher(text).results().count() > letters;
  }

  private int votes(String text, Language language, CharArraySet functionWords) {
    long functional =
        NOT_A_LETTER.splitAsStream(text).filter(word -> functionWords.contains(word)).count();
    List<Token> tokens = Token.of(Analyzers.stems(language), text);
    long known = lexicon.words(tokens, language).stream().filter(Word::isConcept).count();
    return Math.toIntExact(functional + known);
  }

  private record Occurrences(String surface, double count) {}

  private record Weighed(String key, Occurrences occurrences, double weight) {

    WeightedTerm over(double norm) {
      return new WeightedTerm(key, occurrences.surface(), (float) (weight / norm));
    }
  }
}
