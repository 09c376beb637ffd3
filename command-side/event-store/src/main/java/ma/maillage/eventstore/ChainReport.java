package ma.maillage.eventstore;

/** What a walk over the whole log found. */
public sealed interface ChainReport {

  /** Number of commits that are in order. */
  long commits();

  /** Number of events in them. */
  long events();

  /** Every commit follows the one before. */
  record Intact(long commits, long events) implements ChainReport {}

  /**
   * The chain is intact up to and including commit number {@code commits}, not further.
   *
   * @param reason what is wrong with the next commit
   */
  record Broken(long commits, long events, String reason) implements ChainReport {}
}
