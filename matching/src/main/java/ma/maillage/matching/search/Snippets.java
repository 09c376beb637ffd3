package ma.maillage.matching.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Locale;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.matching.index.Fields;
import ma.maillage.matching.profile.Listing;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Cuts the passages out of a text that show why it was found. Thread-safe. */
final class Snippets {

  private static final int PASSAGES = 2;
  private static final String OPEN = "<mark>";
  private static final String CLOSE = "</mark>";

  private Snippets() {}

  /**
   * HTML: the best passages of what stands below the title, or its beginning when nothing in it was
   * found; may be empty.
   */
  static String of(Listing listing, Language wanted, Query query) {
    LocalizedText texts = listing.text();
    if (texts == null) {
      return "";
    }
    Language language = texts.preferred(wanted);
    String text = texts.preferring(wanted);
    String byStem = highlighted(Fields.text(language), text, query);
    if (byStem.contains(OPEN)) {
      return byStem;
    }
    String asWritten = highlighted(Fields.WORDS, text, query);
    return asWritten.contains(OPEN) ? asWritten : byStem;
  }

  private static String highlighted(String field, String text, Query query) {
    UnifiedHighlighter highlighter =
        UnifiedHighlighter.builderWithoutSearcher(Fields.ANALYZER)
            .withFormatter(new Marks())
            .withWeightMatches(false)
            .withMaxNoHighlightPassages(1)
            .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
            .build();
    try {
      Object html = highlighter.highlightWithoutSearcher(field, query, text, PASSAGES);
      return html == null ? "" : html.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Escapes what HTML would read as markup, and nothing else. */
  private static final class Marks extends DefaultPassageFormatter {

    Marks() {
      super(OPEN, CLOSE, " … ", true);
    }

    @Override
    protected void append(StringBuilder html, String content, int start, int end) {
      for (int i = start; i < end; i++) {
        char c = content.charAt(i);
        switch (c) {
          case '&' -> html.append("&amp;");
          case '<' -> html.append("&lt;");
          case '>' -> html.append("&gt;");
          case '"' -> html.append("&quot;");
          case '\'' -> html.append("&#39;");
          default -> html.append(c);
        }
      }
    }
  }
}
