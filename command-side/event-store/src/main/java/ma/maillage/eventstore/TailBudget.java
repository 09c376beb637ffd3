package ma.maillage.eventstore;

/**
 * How much of the end of the log a process keeps in memory.
 *
 * @param commits at most so many commits,
 * @param bytes but not more than about so many bytes of them
 * @param tags last positions of at most so many tags, about 200 bytes each; longer ones count as
 *     several
 */
record TailBudget(int commits, long bytes, int tags) {

  static final TailBudget DEFAULT = new TailBudget(1 << 14, 32L << 20, 1 << 17);
}
