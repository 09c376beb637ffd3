package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the documents that queries looked at, and warns of a query that reads a big collection
 * whole: once for each collection and set of fields. Safe for use by any number of threads.
 */
final class QueryStatistics {

  private static final Logger LOG = LoggerFactory.getLogger(QueryStatistics.class);
  private static final int BIG_COLLECTION = 10_000;
  private static final int MOST_SHAPES = 1_000;

  private final LongAdder examined = new LongAdder();
  private final Set<String> warned = ConcurrentHashMap.newKeySet();

  LongAdder examined() {
    return examined;
  }

  void warnOfFullScan(String namespace, long documents, Document filter, QueryPlan plan) {
    if (plan.bounded() || filter.isEmpty() || documents <= BIG_COLLECTION) {
      return;
    }
    String shape = namespace + " by " + new TreeSet<>(filter.keySet());
    if (warned.size() < MOST_SHAPES && warned.add(shape)) {
      LOG.warn("No index serves a query of {}: it reads all {} documents", shape, documents);
    }
  }
}
