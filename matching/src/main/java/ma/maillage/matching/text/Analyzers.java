package ma.maillage.matching.text;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ma.maillage.api.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/** The analyzers of the three languages, and one for words as written. All are thread-safe. */
public final class Analyzers {

  /** The Arabic article, alone or after "and": written together with its noun. */
  private static final Pattern ARABIC_ARTICLE = Pattern.compile("^و?ال(?=\\p{L}{2})");

  /**
   * "At a distance" makes another thing of the noun before it, but is written in function words.
   */
  private static final NormalizeCharMap ARABIC_COMPOUNDS = arabicCompounds();

  private static final Analyzer FRENCH = new Chain(Analyzers::french);
  private static final Analyzer ARABIC = new Chain(Analyzers::arabic);
  private static final Analyzer ENGLISH = new Chain(Analyzers::english);
  private static final Analyzer WORDS = new Chain(Analyzers::words);

  private static final Map<Language, Analyzer> STEMMING =
      Map.of(Language.FR, FRENCH, Language.AR, ARABIC, Language.EN, ENGLISH);

  private Analyzers() {}

  /** Stems of that language without its function words; accents and Arabic marks are folded. */
  public static Analyzer stems(Language language) {
    return STEMMING.getOrDefault(language, FRENCH);
  }

  /** Whole words, folded but not stemmed and with none left out; for names and prefixes. */
  public static Analyzer words() {
    return WORDS;
  }

  /** Whether one of the languages takes that word for a function word and leaves it out. */
  public static boolean leavesOut(String word) {
    return STEMMING.values().stream().anyMatch(stems -> Token.of(stems, word).isEmpty());
  }

  /** The words of a text, as {@link #words()} writes them. */
  public static List<String> wordsOf(String text) {
    return Token.of(WORDS, text).stream().map(Token::stem).toList();
  }

  private static TokenStream french(TokenStream tokens) {
    TokenStream bare = new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES);
    TokenStream content =
        new StopFilter(new LowerCaseFilter(bare), FrenchAnalyzer.getDefaultStopSet());
    return new ICUFoldingFilter(new FrenchLightStemFilter(content));
  }

  private static TokenStream arabic(TokenStream tokens) {
    TokenStream digits = new DecimalDigitFilter(new LowerCaseFilter(tokens));
    TokenStream content = new StopFilter(digits, ArabicAnalyzer.getDefaultStopSet());
    return new ICUFoldingFilter(new ArabicStemFilter(new ArabicNormalizationFilter(content)));
  }

  private static NormalizeCharMap arabicCompounds() {
    NormalizeCharMap.Builder compounds = new NormalizeCharMap.Builder();
    compounds.add("عن بعد", "عن_بعد");
    compounds.add("عن بُعد", "عن_بعد");
    return compounds.build();
  }

  private static TokenStream english(TokenStream tokens) {
    TokenStream bare = new LowerCaseFilter(new EnglishPossessiveFilter(tokens));
    TokenStream content = new StopFilter(bare, EnglishAnalyzer.getDefaultStopSet());
    return new ICUFoldingFilter(new PorterStemFilter(content));
  }

  private static TokenStream words(TokenStream tokens) {
    TokenStream bare = new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES);
    TokenStream normal = new ArabicNormalizationFilter(new DecimalDigitFilter(bare));
    TokenStream nouns = new PatternReplaceFilter(normal, ARABIC_ARTICLE, "", false);
    return new ICUFoldingFilter(nouns);
  }

  /** What follows the tokenizer. */
  private interface Filters {
    TokenStream of(TokenStream tokens);
  }

  private static final class Chain extends Analyzer {

    private final Filters filters;

    Chain(Filters filters) {
      this.filters = filters;
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
      return new MappingCharFilter(ARABIC_COMPOUNDS, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer tokenizer = new StandardTokenizer();
      return new TokenStreamComponents(tokenizer, filters.of(tokenizer));
    }
  }
}
