package ma.maillage.embeddedmongodb;

/** Where a collection puts a change before making it. Implementations are thread-safe. */
interface ChangeLog {

  /** For changes that are durable otherwise: a replay, or the catalogue of collections. */
  ChangeLog NONE =
      new ChangeLog() {
        @Override
        public void record(JournalRecord change) {}

        @Override
        public void fail(Exception cause) {}
      };

  void record(JournalRecord change);

  /** A recorded change could not be made: memory no longer follows the journal. */
  void fail(Exception cause);
}
