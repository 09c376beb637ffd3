package ma.maillage.frontend.axon.parking;

import com.fasterxml.jackson.core.JacksonException;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoQueryException;
import com.mongodb.MongoWriteException;
import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.axonframework.common.AxonTransientException;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;

/** Tells what is wrong with the world from what is wrong with an event. */
final class Outages {

  private Outages() {}

  /** Whether handling the event later may succeed with nobody doing anything about the event. */
  static boolean isOutage(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isOutageItself(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOutageItself(Throwable cause) {
    return switch (cause) {
      case MongoException refused when isAnswer(refused) -> isWorthRetrying(refused);
      case MongoException _ -> true;
      case JacksonException _ -> false;
      case IOException _ -> true;
      case AxonTransientException _,
          AppendEventsTransactionRejectedException _,
          TimeoutException _,
          InterruptedException _,
          RejectedExecutionException _,
          OutOfMemoryError _ ->
          true;
      default -> false;
    };
  }

  /** The server understood the operation and says no to it. */
  private static boolean isAnswer(MongoException e) {
    return e instanceof MongoWriteException
        || e instanceof MongoBulkWriteException
        || e instanceof MongoCommandException
        || e instanceof MongoQueryException;
  }

  private static boolean isWorthRetrying(MongoException e) {
    return e.hasErrorLabel("RetryableWriteError")
        || e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
  }
}
