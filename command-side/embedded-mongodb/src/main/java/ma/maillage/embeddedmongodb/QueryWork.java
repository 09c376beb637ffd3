package ma.maillage.embeddedmongodb;

/** Counts what one query looks at. For use by one thread at a time. */
final class QueryWork {

  private final QueryStatistics statistics;
  private final String shape;
  private long examined;
  private long matched;

  QueryWork(QueryStatistics statistics, String shape) {
    this.statistics = statistics;
    this.shape = shape;
  }

  void examined(boolean matches) {
    statistics.examined().increment();
    examined++;
    matched += matches ? 1 : 0;
    if (examined % QueryStatistics.MANY == 0
        && matched * QueryStatistics.MOST_PER_MATCH < examined) {
      statistics.warn(
          shape, "of %,d documents it looked at, %,d match".formatted(examined, matched));
    }
  }
}
