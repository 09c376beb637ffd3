package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From an entry of an access path to the document, if the filter lets it through. An entry may be
 * older or newer than the document; the document decides. For use by one thread at a time.
 */
final class DocumentLookup {

  private final StoredMap<byte[]> documents;
  private final List<Document> filter;
  private final QueryWork work;
  private final QueryMatcher matcher = new DefaultQueryMatcher();

  /**
   * @param work counts the documents looked at
   */
  DocumentLookup(StoredMap<byte[]> documents, Document filter, QueryWork work) {
    this.documents = documents;
    this.filter = FilterParts.of(filter);
    this.work = work;
  }

  /**
   * @param value the document itself, or its key
   */
  @Nullable StoredDocument find(Key entry, Object value) {
    Key key = value instanceof Key indexed ? indexed : entry;
    byte[] bson = value instanceof byte[] bytes ? bytes : documents.now().get(key);
    if (bson == null) {
      return null;
    }
    Document document = Bson.decode(bson);
    boolean matches = filter.stream().allMatch(part -> matcher.matches(document, part));
    work.examined(matches);
    return matches ? new StoredDocument(key, document, bson.length) : null;
  }
}
