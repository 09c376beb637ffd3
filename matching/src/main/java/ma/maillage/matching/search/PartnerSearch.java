package ma.maillage.matching.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import ma.maillage.api.CityCode;
import ma.maillage.api.InvalidValue;
import ma.maillage.matching.index.Fields;
import ma.maillage.matching.index.MatchIndex;
import ma.maillage.matching.index.Snapshot;
import ma.maillage.matching.profile.Listing;
import ma.maillage.matching.search.SearchHit.Party;
import ma.maillage.matching.search.SearchResult.FacetValue;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.DrillSideways.DrillSidewaysResult;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Full-text search with facets and highlights. Thread-safe. */
public final class PartnerSearch {

  private static final int FACET_VALUES = 50;

  /** What no document bears. */
  private static final String NO_LABEL = " ";

  private static final Sort NEWEST_FIRST =
      new Sort(new SortField(Fields.POSITION, SortField.Type.LONG, true));

  private final MatchIndex index;
  private final SearchQueries queries;
  private final FacetStates facetStates = new FacetStates();

  public PartnerSearch(MatchIndex index) {
    this.index = index;
    this.queries = new SearchQueries(index.analysis().lexicon());
  }

  /** Never fails on what somebody typed. */
  @QueryHandler(queryName = Search.NAME)
  public SearchResult search(Search search) {
    try (Snapshot snapshot = index.snapshot()) {
      return facetStates
          .of(snapshot.searcher().getIndexReader())
          .map(state -> new DrillSideways(snapshot.searcher(), Fields.FACETS_CONFIG, state))
          .map(sideways -> search(search, snapshot, sideways))
          .orElseGet(() -> new SearchResult(0, List.of(), Map.of()));
    }
  }

  private SearchResult search(Search search, Snapshot snapshot, DrillSideways sideways) {
    var text = queries.of(search.text(), search.except());
    DrillDownQuery query = new DrillDownQuery(Fields.FACETS_CONFIG, text);
    addChoice(query, Fields.KIND, search.kinds(), kind -> kind.toUpperCase(Locale.ROOT));
    addChoice(query, Fields.SECTOR, search.sectors(), index.analysis().lexicon()::code);
    addChoice(query, Fields.CITY, search.cities(), PartnerSearch::cityCode);
    addChoice(query, Fields.COUNTRY, search.countries(), land -> land.toUpperCase(Locale.ROOT));
    int depth = Math.max(1, search.offset() + search.limit());
    try {
      DrillSidewaysResult found =
          search.text() == null
              ? sideways.search(query, null, null, depth, NEWEST_FIRST, false)
              : sideways.search(query, depth);
      List<SearchHit> hits = new ArrayList<>();
      ScoreDoc[] documents = found.hits.scoreDocs;
      int end = Math.min(documents.length, search.offset() + search.limit());
      for (int i = search.offset(); i < end; i++) {
        hits.add(hit(search, snapshot.listing(documents[i].doc), documents[i].score, text));
      }
      return new SearchResult(found.hits.totalHits.value(), hits, facets(found.facets));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addChoice(
      DrillDownQuery query, String field, List<String> chosen, UnaryOperator<String> value) {
    chosen.forEach(choice -> query.add(field, label(value.apply(choice))));
  }

  /** Punctuation alone is the code of nothing; the index refuses an empty label. */
  private static String label(String code) {
    return code.isEmpty() ? NO_LABEL : code;
  }

  /** What no city can be called finds nothing, rather than failing. */
  private static String cityCode(String name) {
    try {
      return CityCode.of(name).value();
    } catch (InvalidValue notACity) {
      return name;
    }
  }

  private static SearchHit hit(
      Search search, Listing listing, float score, org.apache.lucene.search.Query text) {
    return new SearchHit(
        listing.subject(),
        Party.of(listing.owner()),
        listing.titleIn(search.language()),
        Snippets.of(listing, search.language(), text),
        listing.sectors(),
        listing.place(),
        listing.owner().fictitious(),
        Float.isNaN(score) ? 0 : score);
  }

  private static Map<String, List<FacetValue>> facets(Facets facets) throws IOException {
    Map<String, List<FacetValue>> values = new LinkedHashMap<>();
    for (String dimension : Fields.FACETS) {
      FacetResult counted = facets.getTopChildren(FACET_VALUES, dimension);
      List<FacetValue> counts = new ArrayList<>();
      if (counted != null) {
        for (LabelAndValue value : counted.labelValues) {
          counts.add(new FacetValue(value.label, value.value.longValue()));
        }
      }
      values.put(dimension, counts);
    }
    return values;
  }
}
