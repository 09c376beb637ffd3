package ma.maillage.query.views;

/**
 * Keeps one view up to date from the events of the log.
 *
 * <p>Its {@code @EventHandler} methods take an event, its position and its time. They are called in
 * log order by one thread at a time, and may see an event again: the second time changes nothing. A
 * projector reads no collection of another, so each can be rebuilt alone: stop it, {@link #clear()}
 * it, let it read the log from the start.
 */
public interface Projector {

  /** The name under which the progress of this projector is kept, for ever. */
  String name();

  /**
   * Raised when what this projector keeps gets another shape, or a rule of it changes for what has
   * happened already: the view is then made anew from the log.
   */
  default int version() {
    return 1;
  }

  /** Empties the collections of this projector. */
  void clear();
}
