package ma.maillage.frontend.axon.parking;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventHandlingComponent;
import org.axonframework.messaging.eventhandling.EventMessage;

/** Hands an event to a component until it is handled or given up. Blocks. */
record Attempts(EventHandlingComponent component, ParkingPolicy policy) {

  /**
   * Why the event could not be handled; empty if it was.
   *
   * @throws OutageException if the event is not to blame
   */
  Optional<Throwable> handle(EventMessage event, ProcessingContext context) {
    Optional<Throwable> failure = handleOnce(event, context);
    for (int attempt = 1; failure.isPresent() && attempt < policy.attempts(); attempt++) {
      pauseAfter(attempt);
      failure = handleOnce(event, context);
    }
    return failure;
  }

  /** Like {@link #handle}, without a second attempt. */
  Optional<Throwable> handleOnce(EventMessage event, ProcessingContext context) {
    try {
      component.handle(event, context).asCompletableFuture().join();
      return Optional.empty();
    } catch (CompletionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      if (Outages.isOutage(cause)) {
        throw new OutageException(event, cause);
      }
      return Optional.of(cause);
    }
  }

  private void pauseAfter(int attempt) {
    try {
      Thread.sleep(policy.pauseAfter(attempt));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedWhileHandlingException(stopped);
    }
  }
}
