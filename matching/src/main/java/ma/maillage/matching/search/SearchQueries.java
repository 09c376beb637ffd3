package ma.maillage.matching.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.matching.index.Fields;
import ma.maillage.matching.index.TextQueries;
import ma.maillage.matching.text.Lexicon;
import ma.maillage.matching.text.UserText;
import ma.maillage.matching.text.UserText.Clause;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** The query of a partner search, before facets narrow it. Immutable. */
final class SearchQueries {

  /** One of so many wanted words may be missing. */
  private static final int WORDS_PER_MISS = 3;

  private static final int SHORTEST_PREFIX = 2;

  private final TextQueries texts;

  SearchQueries(Lexicon lexicon) {
    this.texts = new TextQueries(lexicon);
  }

  Query of(@Nullable String typed, List<ParticipantId> except) {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder()
            .add(partners(), Occur.FILTER)
            .add(words(UserText.of(typed)), Occur.MUST);
    if (!except.isEmpty()) {
      query.add(Fields.ownedByAny(except), Occur.MUST_NOT);
    }
    return query.build();
  }

  /** Deals are for investors, who hear of them by subscription. */
  private static Query partners() {
    BooleanQuery.Builder kinds = new BooleanQuery.Builder();
    for (SubjectKind kind : List.of(SubjectKind.PARTICIPANT, SubjectKind.NEED, SubjectKind.OFFER)) {
      kinds.add(new TermQuery(new Term(Fields.SUBJECT_KIND, kind.name())), Occur.SHOULD);
    }
    return kinds.build();
  }

  private Query words(UserText text) {
    List<Query> wanted = new ArrayList<>(texts.wanted(text));
    unfinished(text).ifPresent(prefix -> addToLast(wanted, prefix));
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    wanted.forEach(query -> words.add(query, Occur.SHOULD));
    words.setMinimumNumberShouldMatch(wanted.size() - wanted.size() / WORDS_PER_MISS);
    if (wanted.isEmpty()) {
      words.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    texts.excluded(text).forEach(excluded -> words.add(excluded, Occur.MUST_NOT));
    return words.build();
  }

  private static void addToLast(List<Query> wanted, Query prefix) {
    if (wanted.isEmpty()) {
      wanted.add(prefix);
    } else {
      Query last = wanted.removeLast();
      wanted.add(new DisjunctionMaxQuery(List.of(last, prefix), 0));
    }
  }

  /** The last word, as the beginning of a longer one: it may be typed still. */
  private Optional<Query> unfinished(UserText text) {
    if (text.clauses().isEmpty()) {
      return Optional.empty();
    }
    Clause last = text.clauses().getLast();
    String written = last.phrase() || last.excluded() ? "" : texts.asWritten(last.text());
    return written.length() < SHORTEST_PREFIX
        ? Optional.empty()
        : Optional.of(new PrefixQuery(new Term(Fields.WORDS, written)));
  }
}
