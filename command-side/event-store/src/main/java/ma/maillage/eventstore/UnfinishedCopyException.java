package ma.maillage.eventstore;

import org.axonframework.common.AxonNonTransientException;

/** The log in the database is an import or a copy that was not finished; it must not be used. */
public final class UnfinishedCopyException extends AxonNonTransientException {

  UnfinishedCopyException(long commits) {
    super(
        "The log in this database is a copy that was not finished: %d commits were announced. Run the copy again to finish it."
            .formatted(commits));
  }
}
