package ma.maillage.eventstore;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Hears what an engine does and may ask at any time how full it is. Called by the engine's threads:
 * implementations are thread-safe, return at once and throw nothing.
 */
public interface EventStoreMetrics {

  /** For those who do not want to know. */
  EventStoreMetrics UNWATCHED = new EventStoreMetrics() {};

  /** How an append ended. */
  enum Outcome {
    STORED,
    /** Rejected: an event that its decision did not see contradicts its condition. */
    CONFLICT,
    /** Refused before or by the database, or in doubt when the engine was closed. */
    FAILED
  }

  /**
   * The engine is open.
   *
   * @param state asks for the state of this moment; cheap, does not ask the database
   */
  default void opened(Supplier<EngineState> state) {}

  /** The engine is closed; its state is of no more interest. */
  default void closed() {}

  /** An append ended so long after it was submitted. */
  default void appended(Outcome outcome, Duration took) {}

  /** The database answered to the write of a batch of so many commits, whatever it answered. */
  default void written(int commits, Duration took) {}

  /** Another process was faster: so many appends at most are checked and numbered again. */
  default void displaced(int commits) {}

  /** The database did not answer to a write, and what came of it has to be found out. */
  default void unanswered() {}
}
