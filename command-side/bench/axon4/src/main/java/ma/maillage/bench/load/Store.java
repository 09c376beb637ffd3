package ma.maillage.bench.load;

/** A store under load. Thread-safe, except for what is said below. */
public interface Store extends AutoCloseable {

  /** The payload of every event: 450 bytes of text. */
  String PAYLOAD =
      "Innovation clusters have many companies and weak ties. ".repeat(9).substring(0, 450);

  /** Events that {@link Worker} gives each entity when it fills a store. */
  int EVENTS_OF_AN_ENTITY = 10;

  /**
   * One event after the other for one entity. Each run returns once one more is durable, and fails
   * if anybody else has appended to the entity. For use by one thread.
   */
  Runnable appender(String entity);

  /** Reads all events of an entity; returns their number. */
  long load(String entity);

  /**
   * Follows the log by the next {@value #EVENTS_OF_A_BATCH} events, from the start again after the
   * last; returns the number of events read. For use by one thread.
   */
  long track();

  /** The batch of an event processor. */
  int EVENTS_OF_A_BATCH = 100;

  /** The number of events stored, counted by reading. */
  long count();

  @Override
  void close();
}
