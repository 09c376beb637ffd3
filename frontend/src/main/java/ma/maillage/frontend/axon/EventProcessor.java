package ma.maillage.frontend.axon;

import java.util.function.LongSupplier;

/**
 * An object with {@code @EventHandler} methods that is fed the log in order on one thread. Delivery
 * is at least once. The name is stored with the progress: it must not change.
 */
public sealed interface EventProcessor {

  String name();

  Object component();

  /**
   * Keeps documents that can be made again from the log: once per cluster, from the first event.
   *
   * @param clear empties the view before a rebuild
   * @param version of what it keeps: under another one, the view is made anew at the next start
   */
  record View(String name, Object component, Runnable clear, int version)
      implements EventProcessor {

    public View(String name, Object component, Runnable clear) {
      this(name, component, clear, ViewVersions.FIRST);
    }
  }

  /**
   * Sends commands: once per cluster, from the first event, so that what happened before it existed
   * gets its due; its commands must be idempotent.
   */
  record Reaction(String name, Object component) implements EventProcessor {}

  /**
   * Feeds what each process has for itself, such as a search index: in every process, from the
   * position it has kept. Progress is not stored here. Processes that share a database and keep
   * their data apart must give it different names, for its parked events are known by its name.
   *
   * @param position of the last event that is safely in it; asked at start
   * @param clear empties it before a rebuild; {@code position} is 0 afterwards
   */
  record NodeLocal(String name, Object component, LongSupplier position, Runnable clear)
      implements EventProcessor {}
}
