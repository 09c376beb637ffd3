package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a client has not yet fetched of an answer. Between two batches it holds a place, not a state
 * of the store: a later batch sees later changes. For use by one thread at a time.
 */
final class QueryCursor extends AbstractCursor {

  private static final long MOST_BATCH_BYTES = 16_000_000;

  private final DocumentStream documents;
  private final UnaryOperator<List<Document>> projection;
  private long left;
  private boolean empty;

  /**
   * @param skip how many documents to pass over
   * @param limit how many documents to give, 0 for all
   */
  QueryCursor(
      long id,
      DocumentStream documents,
      UnaryOperator<List<Document>> projection,
      int skip,
      int limit) {
    super(id);
    this.documents = documents;
    this.projection = projection;
    this.left = limit > 0 ? limit : Long.MAX_VALUE;
    for (int i = 0; i < skip && documents.hasNext(); i++) {
      documents.next();
    }
    look();
  }

  private void look() {
    empty = left == 0 || !documents.hasNext();
  }

  @Override
  public boolean isEmpty() {
    return empty;
  }

  /**
   * The next documents, as many as asked for (0 for as many as fit), up to the size of a message.
   */
  @Override
  public List<Document> takeDocuments(int wanted) {
    List<Document> batch = new ArrayList<>();
    long bytes = 0;
    while ((wanted <= 0 || batch.size() < wanted) && bytes < MOST_BATCH_BYTES && !empty) {
      StoredDocument next = documents.next();
      bytes += next.bytes();
      batch.add(next.document());
      left--;
      look();
    }
    documents.release();
    return projection.apply(batch);
  }
}
