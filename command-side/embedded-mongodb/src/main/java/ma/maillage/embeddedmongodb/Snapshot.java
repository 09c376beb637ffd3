package ma.maillage.embeddedmongodb;

import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;

/**
 * One state of a map, taken when it is first read, so that several ranges are read as of one
 * moment: an entry that moves from one range to another is met in one of them. For use by one
 * thread at a time.
 */
final class Snapshot<V> {

  private final StoredMap<V> map;
  private @Nullable RootReference<Key, V> root;

  Snapshot(StoredMap<V> map) {
    this.map = map;
  }

  /** Both ends of the range may be met. */
  Cursor<Key, V> cursor(KeyRange range, boolean descending) {
    MVMap<Key, V> read = map.now();
    if (root == null) {
      root = read.flushAndGetRoot();
    }
    return descending
        ? read.cursor(root, range.to(), range.from(), true)
        : read.cursor(root, range.from(), range.to(), false);
  }

  /** The next read takes the state of then. */
  void release() {
    root = null;
  }
}
