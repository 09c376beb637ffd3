package ma.maillage.embeddedmongodb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
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

  private static final String CHECKPOINT_SEQUENCE = "checkpoint sequence";

  /** Below this share of live pages the checkpoint rewrites some of the file, in percent. */
  private static final int WANTED_FILL_RATE = 60;

  private static final int REWRITTEN_BYTES = 4 << 20;

  private static final long LEAST_RESERVE = 256 << 10;

  private final Path file;
  private final Map<String, StoredMap<byte[]>> documents = new ConcurrentHashMap<>();
  private final Map<String, StoredMap<Key>> indexes = new ConcurrentHashMap<>();
  private volatile StoreFile current;

  private Storage(Path file, StoreFile current) {
    this.file = file;
    this.current = current;
  }

  /**
   * @throws DamagedStorageException if the file cannot be read
   */
  static Storage open(Path file) {
    return new Storage(file, StoreFile.open(file));
  }

  /** The number of the last change that the file holds. */
  long checkpointSequence() {
    return current.state().getOrDefault(CHECKPOINT_SEQUENCE, 0L);
  }

  /**
   * Takes the space that a checkpoint needs at most. The store cannot go on after a write that
   * failed half-way, so that must not happen for want of space.
   *
   * @throws IOException if the disk has not got it
   */
  void reserve() throws IOException {
    DiskSpace.take(file, 2L * store().getUnsavedMemory() + LEAST_RESERVE);
  }

  /** Writes every change so far, up to the given number, and waits until the disk has it. */
  void checkpoint(long sequence) throws IOException {
    current.state().put(CHECKPOINT_SEQUENCE, sequence);
    store().commit();
    DiskSpace.giveBack(file, fileSize());
    store().sync();
  }

  boolean hasUnsavedChanges() {
    return store().hasUnsavedChanges();
  }

  /** Moves some live pages out of mostly dead parts of the file, so that those can be reused. */
  void reclaimSpace() {
    if (store().getFileStore().getChunksFillRate() >= WANTED_FILL_RATE) {
      return;
    }
    try {
      DiskSpace.take(file, 4L * REWRITTEN_BYTES);
      store().compact(WANTED_FILL_RATE, REWRITTEN_BYTES);
      DiskSpace.giveBack(file, fileSize());
    } catch (IOException e) {
      LOG.warn("No room to move what is live out of mostly dead parts of {}", file, e);
    }
  }

  Set<String> databaseNames() {
    return store().getMapNames().stream()
        .filter(name -> name.startsWith(StoreFile.DOCUMENTS))
        .map(name -> name.substring(StoreFile.DOCUMENTS.length()))
        .map(namespace -> namespace.substring(0, namespace.indexOf('.')))
        .collect(Collectors.toSet());
  }

  StoredMap<byte[]> documents(String namespace) {
    return documents.computeIfAbsent(
        documentsMap(namespace), name -> new StoredMap<>(current.documents(name)));
  }

  /** From the key of the indexed values, followed by the key of the document, to the latter. */
  StoredMap<Key> index(String namespace, String name) {
    return indexes.computeIfAbsent(
        indexMap(namespace, name), map -> new StoredMap<>(current.index(map)));
  }

  /** The components of an index that were ever an array, as bits. */
  long arrayComponents(StoredMap<Key> index) {
    return current.arrayComponents(index.now());
  }

  void setArrayComponents(StoredMap<Key> index, long components) {
    current.setArrayComponents(index.now(), components);
  }

  void removeDocuments(String namespace) {
    store().removeMap(documentsMap(namespace));
    documents.remove(documentsMap(namespace));
  }

  void removeIndex(String namespace, String name) {
    MVMap<Key, Key> index = index(namespace, name).now();
    current.arrayComponents().remove((long) index.getId());
    store().removeMap(index);
    indexes.remove(indexMap(namespace, name));
  }

  void renameDocuments(String namespace, String newNamespace) {
    StoredMap<byte[]> renamed = documents(namespace);
    store().renameMap(renamed.now(), documentsMap(newNamespace));
    documents.remove(documentsMap(namespace));
    documents.put(documentsMap(newNamespace), renamed);
  }

  void renameIndex(String namespace, String name, String newNamespace) {
    StoredMap<Key> renamed = index(namespace, name);
    store().renameMap(renamed.now(), indexMap(newNamespace, name));
    indexes.remove(indexMap(namespace, name));
    indexes.put(indexMap(newNamespace, name), renamed);
  }

  /** Puts a file with the same entries in the place of this one. No command may run. */
  void moveTo(StoreFile copy, Path path) throws IOException {
    StoreFile former = current;
    Files.move(path, file, StandardCopyOption.ATOMIC_MOVE);
    move(documents, copy::documents);
    move(indexes, copy::index);
    current = copy;
    former.store().closeImmediately();
  }

  private static <V> void move(
      Map<String, StoredMap<V>> maps, Function<String, MVMap<Key, V>> copied) {
    maps.forEach((name, map) -> map.moveTo(copied.apply(name)));
  }

  StoreFile current() {
    return current;
  }

  Path file() {
    return file;
  }

  /** Whether parts of the file that are no longer used may be written again; yes after opening. */
  void reuseSpace(boolean allowed) {
    store().setReuseSpace(allowed);
  }

  long fileSize() {
    return store().getFileStore().size();
  }

  private MVStore store() {
    return current.store();
  }

  private static String documentsMap(String namespace) {
    return StoreFile.DOCUMENTS + namespace;
  }

  private static String indexMap(String namespace, String name) {
    return StoreFile.INDEX + namespace + "/" + name;
  }

  /** Closes the file as the last checkpoint left it. */
  @Override
  public void close() {
    store().closeImmediately();
  }
}
