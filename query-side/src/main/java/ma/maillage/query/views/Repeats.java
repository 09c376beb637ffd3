package ma.maillage.query.views;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;

/** What goes wrong when an event is told again. */
public final class Repeats {

  private Repeats() {}

  /** Whether a write failed only where the documents were there already. */
  public static boolean explain(MongoBulkWriteException failure) {
    return failure.getWriteConcernError() == null
        && failure.getWriteErrors().stream()
            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
  }
}
