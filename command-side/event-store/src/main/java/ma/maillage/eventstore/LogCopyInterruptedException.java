package ma.maillage.eventstore;

import org.axonframework.common.AxonNonTransientException;

/**
 * The source of a copy cannot be read further, and what was read before is in the database. Engines
 * refuse it until the copy is run again with a sound source, and goes on where it stopped.
 */
public final class LogCopyInterruptedException extends AxonNonTransientException {

  private LogCopyInterruptedException(String message) {
    super(message);
  }

  static LogCopyInterruptedException unreadable(long line, String reason) {
    return new LogCopyInterruptedException(
        "Line %d of the export cannot be imported: %s".formatted(line, reason));
  }

  static LogCopyInterruptedException cutShort(long commits, long events, LogHeader announced) {
    return new LogCopyInterruptedException(
        "The source ends after %d commits and %d events, but announces %d and %d: it was cut short"
            .formatted(commits, events, announced.commits(), announced.events()));
  }
}
