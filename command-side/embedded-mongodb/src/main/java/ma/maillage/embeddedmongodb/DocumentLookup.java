package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * From an entry of an access path to the document, if the filter lets it through. An entry may be
 * older or newer than the document; the document decides. For use by one thread at a time.
 */
final class DocumentLookup {

  private final MVMap<Key, byte[]> documents;
  private final List<Document> filter;
  private final LongAdder examined;
  private final QueryMatcher matcher = new DefaultQueryMatcher();

  /**
   * @param examined counts the documents looked at
   */
  DocumentLookup(MVMap<Key, byte[]> documents, Document filter, LongAdder examined) {
    this.documents = documents;
    this.filter = FilterParts.of(filter);
    this.examined = examined;
  }

  /**
   * @param value the document itself, or its key
   */
  @Nullable StoredDocument find(Key entry, Object value) {
    Key key = value instanceof Key indexed ? indexed : entry;
    byte[] bson = value instanceof byte[] bytes ? bytes : documents.get(key);
    if (bson == null) {
      return null;
    }
    examined.increment();
    Document document = Bson.decode(bson);
    for (Document part : filter) {
      if (!matcher.matches(document, part)) {
        return null;
      }
    }
    return new StoredDocument(key, document, bson.length);
  }
}
