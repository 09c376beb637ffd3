package ma.maillage.eventstore;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import ma.maillage.eventstore.EventStoreMetrics.Outcome;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.jspecify.annotations.Nullable;

/** Tells how appends end and how long they take. Stateless. */
final class AppendWatch {

  private AppendWatch() {}

  static CompletableFuture<Long> watched(
      CompletableFuture<Long> lastPosition, EventStoreMetrics metrics) {
    if (metrics == EventStoreMetrics.UNWATCHED) {
      return lastPosition;
    }
    long start = System.nanoTime();
    return lastPosition.whenComplete(
        (position, failure) ->
            metrics.appended(outcome(failure), Duration.ofNanos(System.nanoTime() - start)));
  }

  private static Outcome outcome(@Nullable Throwable failure) {
    if (failure == null) {
      return Outcome.STORED;
    }
    return failure instanceof AppendEventsTransactionRejectedException
        ? Outcome.CONFLICT
        : Outcome.FAILED;
  }
}
