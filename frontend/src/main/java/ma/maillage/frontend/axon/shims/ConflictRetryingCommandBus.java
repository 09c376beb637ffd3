package ma.maillage.frontend.axon.shims;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.CompletableFuture.failedFuture;
import static java.util.concurrent.CompletableFuture.runAsync;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
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
 * Decides again when another command was first: a conflict is dispatched anew after a random pause
 * whose bound doubles with each attempt. Any other failure, and a conflict after the last attempt,
 * is the sender's. Axon's own retrying bus fails every retried command that has no result.
 * Thread-safe.
 */
public final class ConflictRetryingCommandBus implements CommandBus {

  private static final int RETRIES = 10;
  private static final long FIRST_PAUSE_MILLIS = 5;
  private static final int DOUBLINGS = 6;

  private final CommandBus delegate;
  private final Executor executor;

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
    return dispatch(command, context, 0);
  }

  private CompletableFuture<CommandResultMessage> dispatch(
      CommandMessage command, @Nullable ProcessingContext context, int retried) {
    return delegate
        .dispatch(command, context)
        .exceptionallyCompose(
            failure ->
                retried < RETRIES && isConflict(failure)
                    ? dispatchLater(command, context, retried)
                    : failedFuture(FutureUtils.unwrap(failure)));
  }

  private CompletableFuture<CommandResultMessage> dispatchLater(
      CommandMessage command, @Nullable ProcessingContext context, int retried) {
    long bound = FIRST_PAUSE_MILLIS << Math.min(retried, DOUBLINGS);
    long pause = ThreadLocalRandom.current().nextLong(1, bound);
    return runAsync(() -> {}, delayedExecutor(pause, TimeUnit.MILLISECONDS, executor))
        .thenCompose(paused -> dispatch(command, context, retried + 1));
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
