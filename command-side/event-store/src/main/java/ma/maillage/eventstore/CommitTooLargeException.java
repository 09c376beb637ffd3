package ma.maillage.eventstore;

import org.axonframework.common.AxonNonTransientException;

/** A unit of work tried to append more than one commit may hold; nothing was written. */
public final class CommitTooLargeException extends AxonNonTransientException {

  CommitTooLargeException(int events, long bytes) {
    super(
        "A commit of %d events and about %d bytes is over the limit of %d events and %d bytes"
            .formatted(events, bytes, PendingAppend.MAX_EVENTS, PendingAppend.MAX_BYTES));
  }
}
