package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Set;

/**
 * An index as a client describes it.
 *
 * @param fields the key document, field by field with 1 or -1
 */
record IndexDescription(String name, Document fields, boolean unique, boolean sparse) {

  private static final Set<String> SUPPORTED_OPTIONS =
      Set.of("v", "key", "name", "ns", "unique", "sparse", "background");
  private static final String ID_INDEX = "_id_";
  private static final int INDEX_OPTIONS_CONFLICT = 85;

  static IndexDescription of(Document document) {
    return new IndexDescription(
        CommandField.text(document, "name"),
        CommandField.of(document, "key", Document.class),
        Utils.isTrue(document.get("unique")),
        Utils.isTrue(document.get("sparse")));
  }

  /**
   * Refuses a kind of index or an option that is not supported: an index that silently is another
   * one would give wrong results, or keep what should expire.
   */
  static void refuseUnsupported(Document document) {
    for (String option : document.keySet()) {
      if (!SUPPORTED_OPTIONS.contains(option)) {
        throw unsupported("the option '" + option + "'");
      }
    }
    CommandField.of(document, "key", Document.class)
        .forEach(
            (path, direction) -> {
              if (!(direction instanceof Number) || path.contains("$")) {
                throw unsupported("a '%s' index on '%s'".formatted(direction, path));
              }
            });
  }

  private static MongoServerError unsupported(String what) {
    return new MongoServerError(
        ErrorCode.InvalidOptions, "the embedded server does not support " + what);
  }

  boolean isOnId() {
    return name.equals(ID_INDEX);
  }

  /** Equal numbers may be of different types, and the order of the fields counts. */
  boolean hasFields(Document other) {
    return KeyEncoding.of(fields).equals(KeyEncoding.of(other));
  }

  /**
   * Whether an existing index is the same as this one.
   *
   * @throws MongoServerError if it has the same fields under another name
   */
  boolean isThere(IndexDescription existing) {
    boolean sameFields = hasFields(existing.fields);
    if (sameFields && !name.equals(existing.name)) {
      throw new MongoServerError(
          INDEX_OPTIONS_CONFLICT,
          "IndexOptionsConflict",
          "Index already exists with a different name: " + existing.name);
    }
    boolean sameOptions = unique == existing.unique && sparse == existing.sparse;
    return sameFields && (sameOptions || isOnId());
  }
}
