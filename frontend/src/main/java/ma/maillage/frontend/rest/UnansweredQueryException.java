package ma.maillage.frontend.rest;

import java.io.Serial;

/** A query that always has an answer got none: a fault of the program. */
final class UnansweredQueryException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  UnansweredQueryException(Class<?> query) {
    super("no answer to " + query.getSimpleName());
  }
}
