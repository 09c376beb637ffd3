package ma.maillage.matching.search;

import java.util.List;
import ma.maillage.matching.text.Analysis;
import org.apache.lucene.search.Query;

/** The Lucene query of a search, for bare Lucene to run. */
public final class SearchedQuery {

  private static final SearchQueries QUERIES = new SearchQueries(Analysis.current().lexicon());

  private SearchedQuery() {}

  public static Query of(Search search) {
    return QUERIES.of(search.text(), List.of());
  }
}
