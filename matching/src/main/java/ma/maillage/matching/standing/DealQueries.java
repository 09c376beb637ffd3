package ma.maillage.matching.standing;

import java.util.Collection;
import java.util.function.Function;
import ma.maillage.api.CityCode;
import ma.maillage.api.Money;
import ma.maillage.api.deals.DealCriteria;
import ma.maillage.api.deals.FundingStage;
import ma.maillage.matching.index.Fields;
import ma.maillage.matching.index.TextQueries;
import ma.maillage.matching.text.Lexicon;
import ma.maillage.matching.text.UserText;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Criteria as queries over the fields of a deal: everything asked for must hold; of several
 * sectors, stages or cities one must. A deal that does not say what is asked for does not fit.
 */
final class DealQueries {

  private final Lexicon lexicon;
  private final TextQueries texts;

  DealQueries(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.texts = new TextQueries(lexicon);
  }

  Query of(DealCriteria criteria) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    addOneOf(query, Fields.SECTOR, criteria.sectors(), lexicon::code);
    addOneOf(query, Fields.STAGE, criteria.stages(), FundingStage::name);
    addOneOf(query, Fields.CITY, criteria.cities(), CityCode::value);
    if (criteria.atLeast() != null) {
      addAmount(query, criteria.atLeast(), criteria.atLeast().amount(), Long.MAX_VALUE);
    }
    if (criteria.atMost() != null) {
      addAmount(query, criteria.atMost(), 0, criteria.atMost().amount());
    }
    UserText text = UserText.of(criteria.text());
    texts.wanted(text).forEach(wanted -> query.add(wanted, Occur.MUST));
    texts.excluded(text).forEach(excluded -> query.add(excluded, Occur.MUST_NOT));
    boolean asksForSomething =
        query.build().clauses().stream().anyMatch(clause -> clause.occur() != Occur.MUST_NOT);
    if (!asksForSomething) {
      query.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    return query.build();
  }

  private static <T> void addOneOf(
      BooleanQuery.Builder query, String field, Collection<T> wanted, Function<T, String> value) {
    if (!wanted.isEmpty()) {
      BooleanQuery.Builder oneOf = new BooleanQuery.Builder();
      wanted.forEach(
          one -> oneOf.add(new TermQuery(new Term(field, value.apply(one))), Occur.SHOULD));
      query.add(oneOf.build(), Occur.FILTER);
    }
  }

  private static void addAmount(BooleanQuery.Builder query, Money limit, long least, long most) {
    query.add(new TermQuery(new Term(Fields.CURRENCY, limit.currency())), Occur.FILTER);
    query.add(LongPoint.newRangeQuery(Fields.AMOUNT, least, most), Occur.FILTER);
  }
}
