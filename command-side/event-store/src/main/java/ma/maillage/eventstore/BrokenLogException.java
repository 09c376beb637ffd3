package ma.maillage.eventstore;

import org.axonframework.common.AxonNonTransientException;

/** The database was tampered with, restored or emptied under the engine, or lost data. */
public final class BrokenLogException extends AxonNonTransientException {

  private BrokenLogException(String message) {
    super(message);
  }

  static BrokenLogException missing(long commit) {
    return new BrokenLogException("Commit %d is missing from the log".formatted(commit));
  }

  static BrokenLogException found(long commit, String reason) {
    return new BrokenLogException(
        "The log is broken after commit %d: %s".formatted(commit, reason));
  }

  static BrokenLogException unchained(long commit) {
    return new BrokenLogException("Commit %d does not follow the one before".formatted(commit));
  }
}
