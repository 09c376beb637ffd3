package ma.maillage.eventstore;

import org.axonframework.common.AxonNonTransientException;

/** A commit that the log must hold is not there: the database was tampered with or lost data. */
public final class MissingCommitException extends AxonNonTransientException {

  MissingCommitException(long number) {
    super("Commit %d is missing from the log".formatted(number));
  }
}
