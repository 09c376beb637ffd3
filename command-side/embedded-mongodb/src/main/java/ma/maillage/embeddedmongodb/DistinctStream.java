package ma.maillage.embeddedmongodb;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Streams one after the other, without the documents that were given before. */
final class DistinctStream implements DocumentStream {

  private final List<DocumentStream> streams;
  private final Set<Key> given = new HashSet<>();
  private int current;
  private @Nullable StoredDocument next;

  DistinctStream(List<DocumentStream> streams) {
    this.streams = streams;
  }

  @Override
  public boolean hasNext() {
    while (next == null && current < streams.size()) {
      DocumentStream stream = streams.get(current);
      if (!stream.hasNext()) {
        current++;
        continue;
      }
      StoredDocument candidate = stream.next();
      if (given.add(candidate.key())) {
        next = candidate;
      }
    }
    return next != null;
  }

  @Override
  public StoredDocument next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    StoredDocument found = next;
    next = null;
    return found;
  }

  @Override
  public void release() {
    streams.forEach(DocumentStream::release);
  }
}
