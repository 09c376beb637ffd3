package ma.maillage.frontend.axon.shims;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.CompletableFuture.failedFuture;
import static java.util.concurrent.CompletableFuture.runAsync;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.FutureUtils;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.CommandHandler;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;

/**
 * Decides again when another command was first: a conflict is dispatched anew after a random pause.
 * Its bound is the time that all who are in conflict in this process need one after the other, so
 * that about one of them is at it at a time, however many come at once; and it at least doubles
 * with each attempt, since other processes may compete too. Any other failure, and a conflict after
 * the last attempt, is the sender's. Axon's own retrying bus fails every retried command that has
 * no result. Thread-safe.
 */
public final class ConflictRetryingCommandBus implements CommandBus {

  /** Where one attempt in three succeeds, one command in ten million fails. */
  private static final int RETRIES = 40;

  private static final long FIRST_PAUSE_MILLIS = 5;
  private static final int DOUBLINGS = 6;
  private static final long LONGEST_PAUSE_MILLIS = 5_000;

  private final CommandBus delegate;
  private final Executor executor;

  /** Commands that met a conflict and are not through. */
  private final AtomicInteger contenders = new AtomicInteger();

  /** Attempts that have begun and not ended. */
  private final AtomicInteger underWay = new AtomicInteger();

  /**
   * Decorates a bus.
   *
   * @param executor runs the retries; each may block a thread
   */
  public ConflictRetryingCommandBus(CommandBus delegate, Executor executor) {
    this.delegate = delegate;
    this.executor = executor;
  }

  @Override
  public CompletableFuture<CommandResultMessage> dispatch(
      CommandMessage command, @Nullable ProcessingContext context) {
    return attempt(command, context, 0);
  }

  private CompletableFuture<CommandResultMessage> attempt(
      CommandMessage command, @Nullable ProcessingContext context, int retried) {
    long begun = System.nanoTime();
    CompletableFuture<CommandResultMessage> attempt = delegate.dispatch(command, context);
    int before = underWay.incrementAndGet();
    return attempt
        .whenComplete((result, failure) -> underWay.decrementAndGet())
        .exceptionallyCompose(
            failure -> {
              if (retried >= RETRIES || !isConflict(failure)) {
                return failedFuture(FutureUtils.unwrap(failure));
              }
              int besideOthers = (before + underWay.get() + 1) / 2;
              long alone = (System.nanoTime() - begun) / besideOthers;
              return retried == 0
                  ? contend(command, context, alone)
                  : later(command, context, retried, alone);
            });
  }

  private CompletableFuture<CommandResultMessage> contend(
      CommandMessage command, @Nullable ProcessingContext context, long attemptNanos) {
    contenders.incrementAndGet();
    return later(command, context, 0, attemptNanos)
        .whenComplete((result, failure) -> contenders.decrementAndGet());
  }

  private CompletableFuture<CommandResultMessage> later(
      CommandMessage command, @Nullable ProcessingContext context, int retried, long attemptNanos) {
    long pause = pause(retried, contenders.get() * attemptNanos);
    return runAsync(() -> {}, delayedExecutor(pause, TimeUnit.MILLISECONDS, executor))
        .thenCompose(paused -> attempt(command, context, retried + 1));
  }

  private static long pause(int retried, long oneAfterTheOtherNanos) {
    long doubling = FIRST_PAUSE_MILLIS << Math.min(retried, DOUBLINGS);
    long needed = TimeUnit.NANOSECONDS.toMillis(oneAfterTheOtherNanos);
    long bound = Math.min(LONGEST_PAUSE_MILLIS, Math.max(doubling, needed));
    return ThreadLocalRandom.current().nextLong(1, bound);
  }

  private static boolean isConflict(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof AppendEventsTransactionRejectedException) {
        return true;
      }
    }
    return false;
  }

  @Override
  public CommandBus subscribe(QualifiedName name, CommandHandler handler) {
    delegate.subscribe(name, handler);
    return this;
  }

  @Override
  public void describeTo(ComponentDescriptor descriptor) {
    descriptor.describeWrapperOf(delegate);
    descriptor.describeProperty("retries", RETRIES);
  }
}
