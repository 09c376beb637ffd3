package ma.maillage.matching.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Queries for keywords. */
final class Terms {

  private Terms() {}

  static Query is(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  static Query anyOf(String field, Collection<String> values) {
    List<BytesRef> terms = new ArrayList<>(values.size());
    values.forEach(value -> terms.add(new BytesRef(value)));
    return new TermInSetQuery(field, terms);
  }
}
