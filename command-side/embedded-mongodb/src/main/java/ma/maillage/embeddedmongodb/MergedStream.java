package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Streams that each give their documents in one order, merged into that order. A document that
 * several of them give comes once.
 */
final class MergedStream implements DocumentStream {

  private final Collection<DocumentStream> streams;
  private final Comparator<Document> order;
  private final PriorityQueue<Head> heads;
  private final Set<Key> givenAmongEquals = new HashSet<>();
  private @Nullable Document last;

  private record Head(StoredDocument document, DocumentStream rest) {}

  MergedStream(List<DocumentStream> streams, Comparator<Document> order) {
    this.streams = streams;
    this.order = order;
    this.heads =
        new PriorityQueue<>(Comparator.comparing(head -> head.document().document(), order));
    streams.forEach(this::enqueue);
  }

  private void enqueue(DocumentStream stream) {
    if (stream.hasNext()) {
      heads.add(new Head(stream.next(), stream));
    }
  }

  @Override
  public boolean hasNext() {
    Head head = heads.peek();
    while (head != null && isGiven(head.document())) {
      heads.poll();
      enqueue(head.rest());
      head = heads.peek();
    }
    return head != null;
  }

  private boolean isGiven(StoredDocument document) {
    return last != null
        && order.compare(last, document.document()) == 0
        && givenAmongEquals.contains(document.key());
  }

  @Override
  public StoredDocument next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Head head = heads.remove();
    enqueue(head.rest());
    StoredDocument document = head.document();
    if (last == null || order.compare(last, document.document()) != 0) {
      givenAmongEquals.clear();
    }
    last = document.document();
    givenAmongEquals.add(document.key());
    return document;
  }

  @Override
  public void release() {
    streams.forEach(DocumentStream::release);
  }
}
