package ma.maillage.eventstore;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.failedFuture;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.jspecify.annotations.Nullable;

/**
 * One unit of work's append. Keeps the list it was given and reads it at commit: handlers of the
 * same prepare-commit phase may still add to it. Thread-safe.
 */
final class MongoAppendTransaction implements EventStorageEngine.AppendTransaction<Long> {

  private final AppendCondition condition;
  private final List<TaggedEventMessage<?>> events;
  private final EventConverter converter;
  private final CommitWriter writer;
  private final AtomicBoolean finished = new AtomicBoolean();

  MongoAppendTransaction(
      AppendCondition condition,
      List<TaggedEventMessage<?>> events,
      EventConverter converter,
      CommitWriter writer) {
    this.condition = condition;
    this.events = events;
    this.converter = converter;
    this.writer = writer;
  }

  @Override
  public CompletableFuture<Long> commit(@Nullable ProcessingContext context) {
    if (!finished.compareAndSet(false, true)) {
      return failedFuture(new IllegalStateException("Already committed or rolled back"));
    }
    try {
      List<StoredEvent> stored =
          events.stream().map(event -> StoredEvent.of(event, converter)).toList();
      return writer.submit(new PendingAppend(condition, stored));
    } catch (RuntimeException notSubmitted) {
      return failedFuture(notSubmitted);
    }
  }

  /** Axon calls this after a successful commit too, when something later fails. */
  @Override
  public void rollback(@Nullable ProcessingContext context) {
    finished.set(true);
  }

  @Override
  public CompletableFuture<ConsistencyMarker> afterCommit(
      Long lastPosition, @Nullable ProcessingContext context) {
    return completedFuture(new GlobalIndexConsistencyMarker(lastPosition));
  }
}
