package ma.maillage.embeddedmongodb;

import java.nio.file.Path;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * A file of sorted maps: the documents of each collection, the entries of each secondary index, the
 * state of the storage, and which components of an index were ever an array, as bits by the number
 * of its map. As safe for several threads as {@link MVStore} is.
 */
record StoreFile(MVStore store, MVMap<String, Long> state, MVMap<Long, Long> arrayComponents) {

  static final String DOCUMENTS = "documents/";
  static final String INDEX = "index/";

  private static final int CACHE_MEGABYTES = 64;
  private static final int MOST_UNSAVED_BYTES = 16 << 20;

  /**
   * @throws DamagedStorageException if the file cannot be read
   */
  static StoreFile open(Path file) {
    try {
      MVStore store =
          new MVStore.Builder()
              .fileName(file.toString())
              .autoCommitDisabled()
              .autoCommitBufferSize(0)
              .cacheSize(CACHE_MEGABYTES)
              .open();
      store.setVersionsToKeep(0);
      return new StoreFile(store, state(store), arrayComponents(store));
    } catch (MVStoreException e) {
      throw new DamagedStorageException(file, e);
    }
  }

  private static MVMap<String, Long> state(MVStore store) {
    return store.openMap(
        "state",
        new MVMap.Builder<String, Long>()
            .keyType(StringDataType.INSTANCE)
            .valueType(LongDataType.INSTANCE));
  }

  private static MVMap<Long, Long> arrayComponents(MVStore store) {
    return store.openMap(
        "array components",
        new MVMap.Builder<Long, Long>()
            .keyType(LongDataType.INSTANCE)
            .valueType(LongDataType.INSTANCE));
  }

  MVMap<Key, byte[]> documents(String name) {
    return store.openMap(
        name,
        new MVMap.Builder<Key, byte[]>()
            .keyType(KeyDataType.INSTANCE)
            .valueType(ByteArrayDataType.INSTANCE));
  }

  MVMap<Key, Key> index(String name) {
    return store.openMap(
        name,
        new MVMap.Builder<Key, Key>()
            .keyType(KeyDataType.INSTANCE)
            .valueType(KeyDataType.INSTANCE));
  }

  long arrayComponents(MVMap<Key, Key> index) {
    return arrayComponents.getOrDefault((long) index.getId(), 0L);
  }

  void setArrayComponents(MVMap<Key, Key> index, long components) {
    arrayComponents.put((long) index.getId(), components);
  }

  /** Writes every entry, and nothing else, to an empty file, and waits until the disk has it. */
  void copyTo(StoreFile copy) {
    state.forEach(copy.state::put);
    for (String name : store.getMapNames()) {
      if (name.startsWith(DOCUMENTS)) {
        copyEntries(documents(name), copy.documents(name), copy.store);
      } else if (name.startsWith(INDEX)) {
        MVMap<Key, Key> index = index(name);
        MVMap<Key, Key> copied = copy.index(name);
        copyEntries(index, copied, copy.store);
        copy.setArrayComponents(copied, arrayComponents(index));
      }
    }
    copy.store.commit();
    copy.store.sync();
  }

  private static <V> void copyEntries(MVMap<Key, V> from, MVMap<Key, V> to, MVStore copy) {
    Cursor<Key, V> entries = from.cursor(null);
    while (entries.hasNext()) {
      Key key = entries.next();
      to.put(key, entries.getValue());
      if (copy.getUnsavedMemory() > MOST_UNSAVED_BYTES) {
        copy.commit();
      }
    }
  }
}
