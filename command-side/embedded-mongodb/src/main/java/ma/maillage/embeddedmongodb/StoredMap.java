package ma.maillage.embeddedmongodb;

import org.h2.mvstore.MVMap;

/**
 * A sorted map of the storage, whichever file it is in: a compaction moves all maps to another one.
 * Whoever uses {@link #now} lets go of it before the next command. Safe for use by any number of
 * threads; moved while no command runs.
 */
final class StoredMap<V> {

  private volatile MVMap<Key, V> current;

  StoredMap(MVMap<Key, V> current) {
    this.current = current;
  }

  MVMap<Key, V> now() {
    return current;
  }

  void moveTo(MVMap<Key, V> copy) {
    current = copy;
  }
}
