package ma.maillage.eventstore;

/** Hears how far a walk over the log is; called by the thread that walks, for every commit. */
@FunctionalInterface
public interface Progress {

  Progress UNWATCHED = (commits, all) -> {};

  /**
   * So many are done.
   *
   * @param commits done so far
   * @param all how many there are in all; more may have been stored since
   */
  void reached(long commits, long all);
}
