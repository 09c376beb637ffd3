package ma.maillage.matching.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ma.maillage.api.Language;
import ma.maillage.matching.index.Fields;
import ma.maillage.matching.index.Snapshot;
import ma.maillage.matching.search.PartnerSearch;
import ma.maillage.matching.search.Search;
import ma.maillage.matching.search.SearchHit;
import ma.maillage.matching.search.SearchedQuery;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.search.ScoreDoc;

/**
 * A search of people, from what they typed to hits with snippets and counted facets, against the
 * same Lucene query with facets counted and the hits' ids read by bare Lucene. Both must find the
 * same ten.
 */
final class SearchVsLucene implements Comparison {

  private static final int SEARCHES = 100;
  private static final int TOP = 10;
  private static final int FACET_VALUES = 50;

  private final FilledIndex filled;
  private final Snapshot snapshot;
  private final PartnerSearch ours;
  private final DefaultSortedSetDocValuesReaderState state;
  private final List<Search> searches = new ArrayList<>();

  SearchVsLucene(Companies companies) {
    this.filled = new FilledIndex(companies);
    filled.feed(companies.count());
    this.snapshot = filled.index().snapshot();
    this.ours = new PartnerSearch(filled.index());
    try {
      this.state =
          new DefaultSortedSetDocValuesReaderState(
              snapshot.searcher().getIndexReader(), Fields.FACETS_CONFIG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Random random = new Random(5);
    for (int i = 0; i < SEARCHES; i++) {
      List<String> sentences = i % 2 == 0 ? companies.french() : companies.english();
      String[] words = sentences.get(random.nextInt(sentences.size())).split(" ", 5);
      searches.add(search(String.join(" ", List.of(words).subList(0, Math.min(3, words.length)))));
    }
    searches.forEach(this::compare);
  }

  private static Search search(String text) {
    return new Search(
        text, Language.FR, List.of(), List.of(), List.of(), List.of(), List.of(), TOP, 0);
  }

  private void compare(Search search) {
    List<String> found =
        ours.search(search).items().stream().map(SearchHit::subject).map(String::valueOf).toList();
    if (!found.equals(bare(search))) {
      throw new IllegalStateException(
          "%s finds %s, bare Lucene %s".formatted(search.text(), found, bare(search)));
    }
  }

  private List<String> bare(Search search) {
    try {
      var found =
          FacetsCollectorManager.search(
              snapshot.searcher(), SearchedQuery.of(search), TOP, new FacetsCollectorManager());
      var facets = new SortedSetDocValuesFacetCounts(state, found.facetsCollector());
      for (String dimension : Fields.FACETS) {
        facets.getTopChildren(FACET_VALUES, dimension);
      }
      List<String> ids = new ArrayList<>();
      for (ScoreDoc hit : found.topDocs().scoreDocs) {
        ids.add(
            snapshot.searcher().storedFields().document(hit.doc, Set.of(Fields.ID)).get(Fields.ID));
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String unit() {
    return "µs a search";
  }

  @Override
  public double ours() {
    long start = System.nanoTime();
    searches.forEach(ours::search);
    return perSearch(start);
  }

  @Override
  public double theirs() {
    long start = System.nanoTime();
    searches.forEach(this::bare);
    return perSearch(start);
  }

  private static double perSearch(long start) {
    return (System.nanoTime() - start) / 1e3 / SEARCHES;
  }

  @Override
  public void close() {
    snapshot.close();
    filled.close();
  }
}
