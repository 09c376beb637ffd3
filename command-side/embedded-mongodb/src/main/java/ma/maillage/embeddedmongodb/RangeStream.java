package ma.maillage.embeddedmongodb;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/** The documents found by some ranges of an access path, one range after the other. */
final class RangeStream implements DocumentStream {

  private final Snapshot<?> snapshot;
  private final boolean descending;
  private final Iterator<KeyRange> ranges;
  private final DocumentLookup lookup;

  private @Nullable KeyRange rest;
  private @Nullable Cursor<Key, ?> cursor;
  private @Nullable StoredDocument next;

  RangeStream(
      Snapshot<?> snapshot, List<KeyRange> ranges, boolean descending, DocumentLookup lookup) {
    this.snapshot = snapshot;
    this.descending = descending;
    this.ranges = ranges.iterator();
    this.lookup = lookup;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (rest == null) {
        if (!ranges.hasNext()) {
          return false;
        }
        rest = ranges.next();
      }
      next = nextIn(rest);
    }
    return true;
  }

  private @Nullable StoredDocument nextIn(KeyRange range) {
    if (cursor == null) {
      cursor = snapshot.cursor(range, descending);
    }
    while (cursor.hasNext()) {
      Key key = cursor.next();
      if (key.equals(range.to())) {
        continue;
      }
      rest = descending ? new KeyRange(range.from(), key) : new KeyRange(key.next(), range.to());
      StoredDocument found = lookup.find(key, cursor.getValue());
      if (found != null) {
        return found;
      }
    }
    cursor = null;
    rest = null;
    return null;
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
    cursor = null;
    snapshot.release();
  }
}
