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
 * weightiest terms of a text count, and they are normalised, so that the sum of products over
 * shared terms is the cosine of the two texts: the geometric mean of how much of the one is found
 * in the other and the reverse. That makes it reciprocal, and it is a plain dot product, which the
 * index can rank by. The norm is pivoted as in Singhal, Buckley and Mitra (1996): neither does a
 * text of three words win for being short nor a long one for being long.
 *
 * <p>A version never changes, so that scores can be computed again: better words, statistics or
 * weights are a new version.
 */
public final class Analysis {

  private static final double SATURATION = 1.2;

  /** How far a text's own norm counts against the usual one. */
  private static final double SLOPE = 0.8;

  /** The mean norm of company and project descriptions. */
  private static final double USUAL_NORM = 4.2;

  private static final Pattern ARABIC_LETTER = Pattern.compile("[\\p{IsArabic}&&\\p{L}]");
  private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
  private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}.,]+");

  private final String version;
  private final Lexicon lexicon;
  private final TermStatistics statistics;
  private final int mostTerms;
  private final double partsCount;
  private final boolean numbersCount;

  /**
   * @param mostTerms how many terms of a text count
   * @param partsCount how much of an occurrence the words of a concept of several words count
   * @param numbersCount whether numbers are terms
   */
  private Analysis(String version, int mostTerms, double partsCount, boolean numbersCount) {
    this.version = version;
    this.lexicon = Lexicon.of(Resources.lines(version + "/lexicon.tsv"));
    this.statistics =
        TermStatistics.of(
            Stream.of("fr", "en", "ar")
                .map(language -> Resources.lines(version + "/terms-" + language + ".tsv"))
                .toList());
    this.mostTerms = mostTerms;
    this.partsCount = partsCount;
    this.numbersCount = numbersCount;
  }

  /** The analysis that profiles are made with today. */
  public static Analysis current() {
    return Second.A2;
  }

  /**
   * An analysis that profiles are or were made with.
   *
   * @throws IllegalArgumentException when there was none of that version
   */
  public static Analysis of(String version) {
    return switch (version) {
      case "a1" -> First.A1;
      case "a2" -> Second.A2;
      default -> throw new IllegalArgumentException("there is no text analysis " + version);
    };
  }

  /** Names the analyzers, the lexicon and the statistics together. */
  public String version() {
    return version;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** How telling a term is in general, within 0 and 1; 1 for one that the corpora never used. */
  public double rarity(String key) {
    return statistics.rarity(key);
  }

  /**
   * Analyses passages that together describe one thing; {@code usual} is the language of passages
   * that do not say theirs, unless their words are clearly of another.
   */
  public AnalysedText analyse(List<Passage> passages, Language usual) {
    Map<String, Occurrences> found = new TreeMap<>();
    for (Passage passage : passages) {
      for (Named named : named(passage, usual)) {
        Occurrences occurrence =
            new Occurrences(named.surface(), named.share() * passage.emphasis());
        found.merge(named.key(), occurrence, Occurrences::and);
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
    List<Weighed> kept = weighed.subList(0, Math.min(mostTerms, weighed.size()));
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

  /** What a passage names: its words and concepts, and the parts of concepts of several words. */
  private List<Named> named(Passage passage, Language usual) {
    Language language =
        passage.language() != null ? passage.language() : languageOf(passage.text(), usual);
    List<Token> tokens = Token.of(Analyzers.stems(language), passage.text());
    List<Named> named = new ArrayList<>();
    for (Word word : lexicon.words(tokens, language)) {
      named.add(new Named(word.key(), word.surface(), 1));
      if (word.tokens().size() > 1 && partsCount > 0) {
        for (Token token : word.tokens()) {
          String part = lexicon.words(List.of(token), language).getFirst().key();
          if (!part.equals(word.key())) {
            named.add(new Named(part, word.surface(), partsCount));
          }
        }
      }
    }
    named.removeIf(one -> !saysSomething(one.key()));
    return named;
  }

  private boolean saysSomething(String key) {
    return key.length() > 1 && (numbersCount || !NUMBER.matcher(key).matches());
  }

  /** The keys of a text's words, each once, in the order of the text. */
  public List<String> keys(String text, Language language) {
    return named(new Passage(language, text, 1), language).stream()
        .filter(named -> named.share() == 1)
        .map(Named::key)
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

  private static final class First {
    static final Analysis A1 = new Analysis("a1", 64, 0, false);
  }

  /**
   * Has six times the concepts of {@link First} and statistics of more corpora, keeps more of what
   * a long text says, sees the sensor in "soil moisture sensor", and reads numbers.
   */
  private static final class Second {
    static final Analysis A2 = new Analysis("a2", 512, 0.4, true);
  }

  /** A part of a concept is known by the whole, and counts only a share of an occurrence. */
  private record Named(String key, String surface, double share) {}

  private record Occurrences(String surface, double count) {

    Occurrences and(Occurrences later) {
      return new Occurrences(surface, count + later.count);
    }
  }

  private record Weighed(String key, Occurrences occurrences, double weight) {

    WeightedTerm over(double norm) {
      return new WeightedTerm(key, occurrences.surface(), (float) (weight / norm));
    }
  }
}
