package ma.maillage.eventstore;

import org.axonframework.common.AxonNonTransientException;

/** A log cannot be copied into this database, and nothing of it was; the message says why. */
public final class LogCopyRefusedException extends AxonNonTransientException {

  private LogCopyRefusedException(String message) {
    super(message);
  }

  static LogCopyRefusedException notEmpty(long commits) {
    return new LogCopyRefusedException(
        "The database already holds a log of %d commits. Choose an empty one.".formatted(commits));
  }

  static LogCopyRefusedException anotherUnfinished(String log) {
    return new LogCopyRefusedException(
        "The database holds an unfinished copy of the log %s. Finish that one, or empty the database."
            .formatted(log));
  }

  static LogCopyRefusedException diverged(long commit) {
    return new LogCopyRefusedException(
        "The database holds an unfinished copy whose commit %d is another than the source's. Empty the database."
            .formatted(commit));
  }
}
