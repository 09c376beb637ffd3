package ma.maillage.eventstore;

import static org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException.conflictingEventsDetected;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;

/**
 * Events on their way into the log, and the promise of the position of the last of them. Its id
 * stays the same through all attempts. Thread-safe.
 */
final class PendingAppend {

  static final int MAX_EVENTS = 4096;
  static final int MAX_BYTES = 8 << 20;

  private final String id = UUID.randomUUID().toString();
  private final AppendCondition condition;
  private final List<StoredEvent> events;
  private final EncodedEvents encoded;
  private final int size;
  private final Instant latest;
  private final CompletableFuture<Long> lastPosition = new CompletableFuture<>();

  /**
   * @throws CommitTooLargeException over {@value #MAX_EVENTS} events or {@value #MAX_BYTES} bytes
   */
  PendingAppend(AppendCondition condition, List<StoredEvent> events) {
    this.condition = condition;
    this.events = List.copyOf(events);
    long bytes = events.stream().mapToLong(StoredEvent::size).sum();
    if (events.size() > MAX_EVENTS || bytes > MAX_BYTES) {
      throw new CommitTooLargeException(events.size(), bytes);
    }
    size = (int) bytes;
    encoded = EncodedEvents.of(events);
    latest =
        events.stream()
            .map(event -> event.message().timestamp())
            .max(Instant::compareTo)
            .orElseThrow();
  }

  AppendCondition condition() {
    return condition;
  }

  int size() {
    return size;
  }

  CompletableFuture<Long> lastPosition() {
    return lastPosition;
  }

  CommitDraft draftAfter(Head head) {
    return new CommitDraft(
        new StoredCommit(
            head.commit() + 1,
            head.position() + 1,
            id,
            head.id(),
            latest.isAfter(head.latest()) ? latest : head.latest(),
            events),
        encoded);
  }

  /** Tells the appender, on another thread: what it does next must not hold up the writer. */
  void committed(StoredCommit commit, Executor executor) {
    lastPosition.completeAsync(commit::lastPosition, executor);
  }

  void conflicted(Executor executor) {
    failed(conflictingEventsDetected(condition.consistencyMarker()), executor);
  }

  void failed(RuntimeException reason, Executor executor) {
    executor.execute(() -> lastPosition.completeExceptionally(reason));
  }
}
