package ma.maillage.matching.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.maillage.matching.profile.Listing;
import ma.maillage.matching.profile.ListingJson;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.profile.ProfileCodec;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/** Reads what documents carry. */
final class StoredValues {

  /** There is no such document. */
  static final int NONE = -1;

  private StoredValues() {}

  static int documentOf(IndexSearcher searcher, String id) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1, Sort.INDEXORDER);
    return found.scoreDocs.length == 0 ? NONE : found.scoreDocs[0].doc;
  }

  /** All documents that match, in the order they were written. */
  static int[] documents(IndexSearcher searcher, Query query) throws IOException {
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    ScoreDoc[] found = searcher.search(query, most, Sort.INDEXORDER).scoreDocs;
    int[] documents = new int[found.length];
    for (int i = 0; i < found.length; i++) {
      documents[i] = found[i].doc;
    }
    return documents;
  }

  static Listing listing(IndexSearcher searcher, int document) throws IOException {
    return ListingJson.decode(stored(searcher, document, Fields.LISTING));
  }

  static String stored(IndexSearcher searcher, int document, String field) throws IOException {
    String value = searcher.storedFields().document(document, Set.of(field)).get(field);
    if (value == null) {
      throw new CorruptIndexException("document has no " + field, "document " + document);
    }
    return value;
  }

  static MatchProfile profile(IndexSearcher searcher, int document) throws IOException {
    LeafReaderContext leaf = leaf(searcher, document);
    var values = DocValues.getBinary(leaf.reader(), Fields.PROFILE);
    if (!values.advanceExact(document - leaf.docBase)) {
      throw new CorruptIndexException("document has no profile", "document " + document);
    }
    BytesRef bytes = values.binaryValue();
    return ProfileCodec.decode(bytes.bytes, bytes.offset, bytes.length);
  }

  /** The position of the event that published or described it; 0 when there is none. */
  static long since(IndexSearcher searcher, int document) throws IOException {
    LeafReaderContext leaf = leaf(searcher, document);
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), Fields.POSITION);
    return values.advanceExact(document - leaf.docBase) ? values.longValue() : 0;
  }

  /** The subjects of proposed pairs with {@code side}, without itself. */
  static Set<String> partners(IndexSearcher searcher, String side) throws IOException {
    Set<String> partners = new HashSet<>();
    for (int document : documents(searcher, new TermQuery(new Term(Fields.SIDE, side)))) {
      LeafReaderContext leaf = leaf(searcher, document);
      SortedSetDocValues sides = DocValues.getSortedSet(leaf.reader(), Fields.SIDE);
      if (sides.advanceExact(document - leaf.docBase)) {
        for (int i = 0; i < sides.docValueCount(); i++) {
          partners.add(sides.lookupOrd(sides.nextOrd()).utf8ToString());
        }
      }
    }
    partners.remove(side);
    return partners;
  }

  private static LeafReaderContext leaf(IndexSearcher searcher, int document) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}
