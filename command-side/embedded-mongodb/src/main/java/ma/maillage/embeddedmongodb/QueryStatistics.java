package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the documents that queries look at, and warns of a query that looks at many for want of an
 * index: once for each collection, set of fields and order. Safe for use by any number of threads.
 */
final class QueryStatistics {

  /** How many documents are many. */
  static final int MANY = 10_000;

  /** An index that serves a query finds at least one match in so many documents. */
  static final int MOST_PER_MATCH = 20;

  private static final Logger LOG = LoggerFactory.getLogger(QueryStatistics.class);
  private static final int MOST_SHAPES = 1_000;

  private final LongAdder examined = new LongAdder();
  private final Set<String> warned = ConcurrentHashMap.newKeySet();
  private final Consumer<String> warnings;

  QueryStatistics() {
    this(LOG::warn);
  }

  QueryStatistics(Consumer<String> warnings) {
    this.warnings = warnings;
  }

  LongAdder examined() {
    return examined;
  }

  /**
   * Starts to count for one query, which is about to be answered by a plan.
   *
   * @param wanted how many documents will be read, 0 for all
   */
  QueryWork begin(
      String namespace, Document filter, List<SortField> sort, long wanted, QueryPlan plan) {
    String shape = namespace + " by " + new TreeSet<>(filter.keySet());
    if (!sort.isEmpty()) {
      shape += " in order of " + sort.stream().map(SortField::path).toList();
    }
    long entries = plan.parts().stream().mapToLong(RangePlan::entries).sum();
    boolean fewOfMany = wanted > 0 && entries > MANY && wanted * MOST_PER_MATCH < entries;
    if (plan.order() == ResultOrder.BY_SORTING && fewOfMany) {
      warn(shape, "it sorts %,d documents to find the first %,d".formatted(entries, wanted));
    }
    return new QueryWork(this, shape);
  }

  void warn(String shape, String finding) {
    if (warned.size() < MOST_SHAPES && warned.add(shape)) {
      warnings.accept("No index serves a query of %s: %s".formatted(shape, finding));
    }
  }
}
