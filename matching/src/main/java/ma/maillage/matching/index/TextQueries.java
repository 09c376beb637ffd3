package ma.maillage.matching.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.maillage.api.Language;
import ma.maillage.matching.text.Analyzers;
import ma.maillage.matching.text.Lexicon;
import ma.maillage.matching.text.UserText;
import ma.maillage.matching.text.UserText.Clause;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Queries for what people type. A word is looked for as its stem in each language, as written, and
 * as the concept it names, so that it also finds other words and languages; words in a row that
 * name one concept are looked for together. A phrase is looked for word by word, as one.
 */
public final class TextQueries {

  private static final float IN_TITLE = 2;
  private static final float BY_CONCEPT = 0.5f;
  private static final float BETWEEN_FIELDS = 0.1f;
  private static final int LONGEST_CONCEPT = 4;

  private final Lexicon lexicon;
  private final QueryBuilder builder = new QueryBuilder(Fields.ANALYZER);

  public TextQueries(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What must be found, one query for each word, concept or phrase. */
  public List<Query> wanted(UserText text) {
    List<Query> wanted = new ArrayList<>();
    List<Clause> clauses = text.clauses().stream().filter(clause -> !clause.excluded()).toList();
    boolean onlyFunctionWords = clauses.stream().allMatch(TextQueries::isFunctionWord);
    int next = 0;
    while (next < clauses.size()) {
      int length = conceptLength(clauses, next);
      List<Clause> together = clauses.subList(next, next + length);
      if (onlyFunctionWords || !isFunctionWord(clauses.get(next))) {
        any(together).ifPresent(wanted::add);
      }
      next += length;
    }
    return wanted;
  }

  /** What must not be found. */
  public List<Query> excluded(UserText text) {
    return text.clauses().stream()
        .filter(Clause::excluded)
        .flatMap(clause -> any(List.of(clause)).stream())
        .toList();
  }

  /** How many of the next clauses name one concept together; 1 when they do not. */
  private int conceptLength(List<Clause> clauses, int start) {
    int length = 1;
    int most = Math.min(LONGEST_CONCEPT, clauses.size() - start);
    for (int tried = 2; tried <= most && !clauses.get(start + tried - 1).phrase(); tried++) {
      List<Clause> run = clauses.subList(start, start + tried);
      if (!clauses.get(start).phrase() && lexicon.conceptOf(joined(run)).isPresent()) {
        length = tried;
      }
    }
    return length;
  }

  private Optional<Query> any(List<Clause> together) {
    List<Query> ways = new ArrayList<>();
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    together.stream()
        .filter(clause -> together.size() == 1 || !isFunctionWord(clause))
        .flatMap(clause -> inAnyField(clause).stream())
        .forEach(query -> words.add(query, Occur.MUST));
    BooleanQuery all = words.build();
    if (!all.clauses().isEmpty()) {
      ways.add(all.clauses().size() == 1 ? all.clauses().getFirst().query() : all);
    }
    if (!together.getFirst().phrase()) {
      lexicon
          .conceptOf(joined(together))
          .map(concept -> new TermQuery(new Term(Fields.CONCEPT, concept)))
          .ifPresent(query -> ways.add(new BoostQuery(query, BY_CONCEPT)));
    }
    return combined(ways);
  }

  private Optional<Query> inAnyField(Clause clause) {
    List<Query> ways = new ArrayList<>();
    for (Language language : Language.values()) {
      inField(Fields.text(language), clause).ifPresent(ways::add);
    }
    inField(Fields.WORDS, clause).ifPresent(ways::add);
    inField(Fields.TITLE, clause)
        .map(query -> new BoostQuery(query, IN_TITLE))
        .ifPresent(ways::add);
    return combined(ways);
  }

  private Optional<Query> inField(String field, Clause clause) {
    return Optional.ofNullable(builder.createPhraseQuery(field, clause.text()));
  }

  /** The last word of a text as the index keeps words as written; empty when there is none. */
  public String asWritten(String text) {
    List<String> words = Analyzers.wordsOf(text);
    return words.isEmpty() ? "" : words.getLast();
  }

  private static Optional<Query> combined(List<Query> ways) {
    return switch (ways.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(ways.getFirst());
      default -> Optional.of(new DisjunctionMaxQuery(ways, BETWEEN_FIELDS));
    };
  }

  private static String joined(List<Clause> clauses) {
    return String.join(" ", clauses.stream().map(Clause::text).toList());
  }

  /** Articles, prepositions and the like: what one of the languages leaves out. */
  private static boolean isFunctionWord(Clause clause) {
    return !clause.phrase() && Analyzers.leavesOut(clause.text());
  }
}
