package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The keys under which an index holds one document: one, or one per element where a field is an
 * array.
 *
 * @param keys without the key of the document itself; empty if a sparse index leaves it out
 * @param arrays bit {@code i} is set if the component {@code i} is, or lies within, an array
 */
record IndexKeys(Set<Key> keys, long arrays) {

  static final IndexKeys NONE = new IndexKeys(Set.of(), 0);

  /** What the keys of the first component follow. */
  private static final List<Key> FIRST = List.of(Key.EMPTY);

  /**
   * @throws CannotIndexParallelArraysError if two components lie within different arrays
   */
  static IndexKeys of(Document document, List<IndexedField> fields, boolean sparse) {
    List<Key> keys = FIRST;
    long arrays = 0;
    boolean present = false;
    for (int i = 0; i < fields.size(); i++) {
      IndexedField field = fields.get(i);
      Object value = field.valueIn(document);
      present |= !(value instanceof Missing);
      if (value instanceof Collection<?> elements) {
        arrays |= 1L << i;
        keys = product(keys, keysOf(elements, field));
      } else {
        keys = product(keys, List.of(field.oriented(KeyEncoding.of(value))));
      }
    }
    if (sparse && !present) {
      return NONE;
    }
    if (Long.bitCount(arrays) > 1) {
      refuseParallelArrays(document, fields);
    }
    return new IndexKeys(new LinkedHashSet<>(keys), arrays);
  }

  private static Set<Key> keysOf(Collection<?> elements, IndexedField field) {
    if (elements.isEmpty()) {
      return Set.of(field.oriented(KeyEncoding.EMPTY_ARRAY));
    }
    Set<Key> keys = new LinkedHashSet<>();
    elements.forEach(element -> keys.add(field.oriented(KeyEncoding.of(element))));
    return keys;
  }

  private static List<Key> product(List<Key> prefixes, Collection<Key> nexts) {
    if (prefixes == FIRST) {
      return List.copyOf(nexts);
    }
    List<Key> product = new ArrayList<>(prefixes.size() * nexts.size());
    for (Key prefix : prefixes) {
      for (Key next : nexts) {
        product.add(prefix.followedBy(next));
      }
    }
    return product;
  }

  private static void refuseParallelArrays(Document document, List<IndexedField> fields) {
    Set<String> outermost = new LinkedHashSet<>();
    for (IndexedField field : fields) {
      outermostArray(document, field.path()).ifPresent(outermost::add);
    }
    if (outermost.size() > 1) {
      throw new CannotIndexParallelArraysError(List.copyOf(outermost));
    }
  }

  private static Optional<String> outermostArray(Document document, String path) {
    int dot = 0;
    do {
      dot = path.indexOf('.', dot + 1);
      String outer = dot < 0 ? path : path.substring(0, dot);
      if (Utils.getSubdocumentValue(document, outer) instanceof Collection<?>) {
        return Optional.of(outer);
      }
    } while (dot >= 0);
    return Optional.empty();
  }
}
