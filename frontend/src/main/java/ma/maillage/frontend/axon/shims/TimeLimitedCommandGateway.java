package ma.maillage.frontend.axon.shims;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.commandhandling.gateway.CommandResult;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.Metadata;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;

/**
 * Answers every command within a time. A unit of work that fails before it invokes the handler
 * never completes in Axon; the sender then gets a {@link CommandTimedOutException} and must treat
 * the outcome as unknown. Thread-safe.
 */
public final class TimeLimitedCommandGateway implements CommandGateway {

  private final Supplier<CommandGateway> delegate;
  private final Duration limit;

  /**
   * @param delegate asked at each command, so that a reaction can be made before the bus it sends
   *     to
   */
  public TimeLimitedCommandGateway(Supplier<CommandGateway> delegate, Duration limit) {
    this.delegate = delegate;
    this.limit = limit;
  }

  @Override
  public CommandResult send(
      Object command, Metadata metadata, @Nullable ProcessingContext context) {
    CompletableFuture<? extends Message> result =
        delegate.get().send(command, metadata, context).getResultMessage();
    CompletableFuture<? extends Message> limited =
        result
            .copy()
            .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
            .exceptionallyCompose(
                failure -> CompletableFuture.failedFuture(told(failure, command)));
    return () -> limited;
  }

  private Throwable told(Throwable failure, Object command) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    return cause instanceof TimeoutException
        ? new CommandTimedOutException(command.getClass(), limit)
        : cause;
  }

  @Override
  public void describeTo(ComponentDescriptor descriptor) {
    descriptor.describeProperty("limit", limit.toString());
  }
}
