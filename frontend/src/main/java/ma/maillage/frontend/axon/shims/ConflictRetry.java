package ma.maillage.frontend.axon.shims;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.retry.RetryPolicy;

/**
 * Decides again when another command was first: a conflict is dispatched anew after a random pause
 * whose bound doubles with each attempt, at most {@code attempts} times. Any other failure is the
 * caller's. Immutable.
 *
 * @param attempts how often a command is sent again
 */
public record ConflictRetry(int attempts) implements RetryPolicy {

  private static final long FIRST_PAUSE_MILLIS = 5;
  private static final int DOUBLINGS = 6;

  @Override
  public Outcome defineFor(
      Message message, Throwable failure, List<Class<? extends Throwable>[]> previousFailures) {
    int attempted = previousFailures.size();
    if (attempted >= attempts || !isConflict(failure)) {
      return Outcome.doNotReschedule();
    }
    long bound = FIRST_PAUSE_MILLIS << Math.min(attempted, DOUBLINGS);
    return Outcome.rescheduleIn(
        ThreadLocalRandom.current().nextLong(1, bound), TimeUnit.MILLISECONDS);
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
  public void describeTo(ComponentDescriptor descriptor) {
    descriptor.describeProperty("attempts", attempts);
  }
}
