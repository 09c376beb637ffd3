package ma.maillage.matching.standing;

import java.util.Comparator;
import java.util.List;
import ma.maillage.api.deals.DealCriteria;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.matching.index.Fields;
import ma.maillage.matching.index.Snapshot;
import ma.maillage.matching.text.Lexicon;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Searches the deals there are. Immutable. */
final class DealsInIndex {

  private final DealQueries queries;

  DealsInIndex(Lexicon lexicon) {
    this.queries = new DealQueries(lexicon);
  }

  /** The deals that fit, in the order in which they were opened. */
  List<DealId> fitting(DealCriteria criteria, Snapshot snapshot) {
    Query deals =
        new BooleanQuery.Builder()
            .add(
                new TermQuery(new Term(Fields.SUBJECT_KIND, SubjectKind.DEAL.name())), Occur.FILTER)
            .add(queries.of(criteria), Occur.FILTER)
            .build();
    return snapshot.documents(deals).stream()
        .sorted(Comparator.comparingLong(snapshot::since))
        .map(document -> DealId.of(snapshot.listing(document).subject().id()))
        .toList();
  }
}
