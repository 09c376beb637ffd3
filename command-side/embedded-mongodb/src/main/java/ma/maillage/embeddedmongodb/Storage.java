package ma.maillage.embeddedmongodb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sorted maps on disk: one per collection, one per secondary index. Changes stay in memory
 * until a checkpoint writes all of them, or none, to the file.
 *
 * <p>The maps may be read and changed by any thread. A checkpoint must not run beside a change that
 * spans several maps; {@link Durability} sees to it.
 */
final class Storage implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Storage.class);

  private static final String DOCUMENTS = "documents/";
  private static final String INDEX = "index/";
  private static final String CHECKPOINT_SEQUENCE = "checkpoint sequence";
  private static final int CACHE_MEGABYTES = 64;

  /** Below this share of live pages the checkpoint rewrites some of the file, in percent. */
  private static final int WANTED_FILL_RATE = 60;

  private static final int REWRITTEN_BYTES = 4 << 20;

  private static final long LEAST_RESERVE = 256 << 10;

  private final Path file;
  private final MVStore store;
  private final MVMap<String, Long> state;
  private final MVMap<Long, Long> arrayComponents;

  private Storage(Path file, MVStore store) {
    this.file = file;
    this.store = store;
    this.state =
        store.openMap(
            "state",
            new MVMap.Builder<String, Long>()
                .keyType(StringDataType.INSTANCE)
                .valueType(LongDataType.INSTANCE));
    this.arrayComponents =
        store.openMap(
            "array components",
            new MVMap.Builder<Long, Long>()
                .keyType(LongDataType.INSTANCE)
                .valueType(LongDataType.INSTANCE));
  }

  /**
   * @throws DamagedStorageException if the file cannot be read
   */
  static Storage open(Path file) {
    try {
      MVStore store =
          new MVStore.Builder()
              .fileName(file.toString())
              .autoCommitDisabled()
              .autoCommitBufferSize(0)
              .cacheSize(CACHE_MEGABYTES)
              .open();
      store.setVersionsToKeep(0);
      return new Storage(file, store);
    } catch (MVStoreException e) {
      throw new DamagedStorageException(file, e);
    }
  }

  /** The number of the last change that the file holds. */
  long checkpointSequence() {
    return state.getOrDefault(CHECKPOINT_SEQUENCE, 0L);
  }

  /**
   * Takes the space that a checkpoint needs at most. The store cannot go on after a write that
   * failed half-way, so that must not happen for want of space.
   *
   * @throws IOException if the disk has not got it
   */
  void reserve() throws IOException {
    DiskSpace.take(file, 2L * store.getUnsavedMemory() + LEAST_RESERVE);
  }

  /** Writes every change so far, up to the given number, and waits until the disk has it. */
  void checkpoint(long sequence) throws IOException {
    state.put(CHECKPOINT_SEQUENCE, sequence);
    store.commit();
    DiskSpace.giveBack(file, store.getFileStore().size());
    store.sync();
  }

  boolean hasUnsavedChanges() {
    return store.hasUnsavedChanges();
  }

  /** Moves some live pages out of mostly dead parts of the file, so that those can be reused. */
  void reclaimSpace() {
    if (store.getFileStore().getChunksFillRate() >= WANTED_FILL_RATE) {
      return;
    }
    try {
      DiskSpace.take(file, 4L * REWRITTEN_BYTES);
      store.compact(WANTED_FILL_RATE, REWRITTEN_BYTES);
      DiskSpace.giveBack(file, store.getFileStore().size());
    } catch (IOException e) {
      LOG.warn("No room to move what is live out of mostly dead parts of {}", file, e);
    }
  }

  Set<String> databaseNames() {
    return store.getMapNames().stream()
        .filter(name -> name.startsWith(DOCUMENTS))
        .map(name -> name.substring(DOCUMENTS.length()))
        .map(namespace -> namespace.substring(0, namespace.indexOf('.')))
        .collect(Collectors.toSet());
  }

  MVMap<Key, byte[]> documents(String namespace) {
    return store.openMap(
        DOCUMENTS + namespace,
        new MVMap.Builder<Key, byte[]>()
            .keyType(KeyDataType.INSTANCE)
            .valueType(ByteArrayDataType.INSTANCE));
  }

  /** From the key of the indexed values, followed by the key of the document, to the latter. */
  MVMap<Key, Key> index(String namespace, String name) {
    return store.openMap(
        indexMap(namespace, name),
        new MVMap.Builder<Key, Key>()
            .keyType(KeyDataType.INSTANCE)
            .valueType(KeyDataType.INSTANCE));
  }

  /** The components of an index that were ever an array, as bits. */
  long arrayComponents(MVMap<Key, Key> index) {
    return arrayComponents.getOrDefault((long) index.getId(), 0L);
  }

  void setArrayComponents(MVMap<Key, Key> index, long components) {
    arrayComponents.put((long) index.getId(), components);
  }

  void removeDocuments(String namespace) {
    store.removeMap(DOCUMENTS + namespace);
  }

  void removeIndex(String namespace, String name) {
    MVMap<Key, Key> index = index(namespace, name);
    arrayComponents.remove((long) index.getId());
    store.removeMap(index);
  }

  void renameDocuments(String namespace, String newNamespace) {
    store.renameMap(documents(namespace), DOCUMENTS + newNamespace);
  }

  void renameIndex(String namespace, String name, String newNamespace) {
    store.renameMap(index(namespace, name), indexMap(newNamespace, name));
  }

  Path file() {
    return Path.of(store.getFileStore().getFileName());
  }

  /** Whether parts of the file that are no longer used may be written again; yes after opening. */
  void reuseSpace(boolean allowed) {
    store.setReuseSpace(allowed);
  }

  long fileSize() {
    return store.getFileStore().size();
  }

  private static String indexMap(String namespace, String name) {
    return INDEX + namespace + "/" + name;
  }

  /** Closes the file as the last checkpoint left it. */
  @Override
  public void close() {
    store.closeImmediately();
  }
}
