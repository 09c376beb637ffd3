package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** All documents of a stream, read at once and sorted. */
final class SortedStream implements DocumentStream {

  private final Iterator<StoredDocument> sorted;

  SortedStream(DocumentStream documents, Comparator<Document> order) {
    List<StoredDocument> all = new ArrayList<>();
    documents.forEachRemaining(all::add);
    all.sort(Comparator.comparing(StoredDocument::document, order));
    this.sorted = all.iterator();
  }

  @Override
  public boolean hasNext() {
    return sorted.hasNext();
  }

  @Override
  public StoredDocument next() {
    return sorted.next();
  }

  @Override
  public void release() {}
}
