package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Streams that each give their documents in one order, merged into that order. */
final class MergedStream implements DocumentStream {

  private final Collection<DocumentStream> streams;
  private final PriorityQueue<Head> heads;

  private record Head(StoredDocument document, DocumentStream rest) {}

  MergedStream(List<DocumentStream> streams, Comparator<Document> order) {
    this.streams = streams;
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
    return !heads.isEmpty();
  }

  @Override
  public StoredDocument next() {
    Head head = heads.remove();
    enqueue(head.rest());
    return head.document();
  }

  @Override
  public void release() {
    streams.forEach(DocumentStream::release);
  }
}
