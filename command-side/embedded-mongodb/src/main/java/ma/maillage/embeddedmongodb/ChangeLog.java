package ma.maillage.embeddedmongodb;

/** Where a collection puts a change before making it. Implementations are thread-safe. */
interface ChangeLog {

  /** For changes that are durable otherwise: a replay, or the catalogue of collections. */
  ChangeLog NONE =
      new ChangeLog() {
        @Override
        public void record(JournalRecord change, JournalRecord undo) {}

        @Override
        public void fail(Exception cause) {}
      };

  /**
   * Takes a change that is about to be made.
   *
   * @param undo brings back what was there before
   */
  void record(JournalRecord change, JournalRecord undo);

  /** A recorded change could not be made: memory no longer follows the journal. */
  void fail(Exception cause);
}
