package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;

/** Reads fields that a command must have. Stateless. */
final class CommandField {

  private CommandField() {}

  static String text(Document document, String name) {
    return of(document, name, String.class);
  }

  /**
   * @throws MongoServerError if the field is missing or of another type
   */
  static <T> T of(Document document, String name, Class<T> type) {
    Object value = document.get(name);
    if (!type.isInstance(value)) {
      throw new MongoServerError(
          ErrorCode.TypeMismatch,
          "the field '%s' must be of type %s".formatted(name, type.getSimpleName()));
    }
    return type.cast(value);
  }
}
