package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;

/** A value of this type has no place in the order of an index, nor can it be an {@code _id}. */
final class UnorderedValueException extends MongoServerError {

  UnorderedValueException(Class<?> type) {
    super(ErrorCode.TypeMismatch, "a value of type " + type.getSimpleName() + " cannot be indexed");
  }
}
