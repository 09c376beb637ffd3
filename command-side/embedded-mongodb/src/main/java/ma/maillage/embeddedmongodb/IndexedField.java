package ma.maillage.embeddedmongodb;

/**
 * One component of an index.
 *
 * @param path field names joined by dots
 */
record IndexedField(String path, boolean ascending) {

  /** The key of a value of this component, so that the order of keys is the order of the index. */
  Key oriented(Key key) {
    return ascending ? key : key.inverted();
  }
}
