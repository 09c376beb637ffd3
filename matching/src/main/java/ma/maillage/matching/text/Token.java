package ma.maillage.matching.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** One analysed word: its stem, and the word as written, in lower case and without an article. */
record Token(String stem, String surface) {

  private static final Pattern ELIDED = Pattern.compile("^(?:qu|[cdjlmnst])['’]");

  static List<Token> of(Analyzer analyzer, String text) {
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      List<Token> tokens = new ArrayList<>();
      stream.reset();
      while (stream.incrementToken()) {
        String written = text.substring(offset.startOffset(), offset.endOffset());
        String surface = ELIDED.matcher(written.toLowerCase(Locale.ROOT)).replaceFirst("");
        tokens.add(new Token(stem.toString(), surface));
      }
      stream.end();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The stems in a row, as the lexicon looks them up. */
  static String joined(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::stem).toList());
  }
}
