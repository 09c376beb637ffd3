package ma.maillage.embeddedmongodb;

import java.util.List;

/**
 * A sorted map by which documents can be found: a secondary index, or the documents themselves by
 * {@code _id}.
 *
 * @param map from the key of the fields to the document, or to its key
 * @param arrays bit {@code i} is set if component {@code i} may be an array
 * @param sparse whether documents that have none of the fields are left out
 */
record AccessPath(
    StoredMap<?> map, List<IndexedField> fields, long arrays, boolean sparse, boolean primary) {

  private static final List<IndexedField> BY_ID = List.of(new IndexedField(IdIndex.FIELD, true));

  static AccessPath primary(StoredMap<byte[]> documents) {
    return new AccessPath(documents, BY_ID, 0, false, true);
  }

  static AccessPath secondary(
      StoredMap<Key> entries, List<IndexedField> fields, long arrays, boolean sparse) {
    return new AccessPath(entries, fields, arrays, sparse, false);
  }

  Snapshot<?> snapshot() {
    return new Snapshot<>(map);
  }

  boolean mayBeArray(int component) {
    return (arrays & 1L << component) != 0;
  }

  /** The number of entries in a range, from the counts that the inner nodes of the map keep. */
  long entries(KeyRange range) {
    return rank(range.to()) - rank(range.from());
  }

  private long rank(Key key) {
    long index = map.now().getKeyIndex(key);
    return index < 0 ? -index - 1 : index;
  }
}
