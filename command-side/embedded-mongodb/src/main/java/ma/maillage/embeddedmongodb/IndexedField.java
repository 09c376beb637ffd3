package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One component of an index.
 *
 * @param path field names joined by dots
 */
record IndexedField(String path, boolean ascending) {

  /** The value of this component, an array if the path leads through one; or {@code Missing}. */
  @Nullable Object valueIn(Document document) {
    return path.indexOf('.') < 0
        ? document.getOrMissing(path)
        : Utils.getSubdocumentValueCollectionAware(document, path);
  }

  /** The key of a value of this component, so that the order of keys is the order of the index. */
  Key oriented(Key key) {
    return ascending ? key : key.inverted();
  }
}
