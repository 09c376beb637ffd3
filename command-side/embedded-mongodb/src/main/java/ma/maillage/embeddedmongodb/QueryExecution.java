package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns a plan into the stream of documents in the requested order. Stateless. */
final class QueryExecution {

  private QueryExecution() {}

  /**
   * @param orderBy as the client wrote it; null for any order
   */
  static DocumentStream open(
      QueryPlan plan, @Nullable Document orderBy, Supplier<DocumentLookup> lookups) {
    List<DocumentStream> parts = new ArrayList<>();
    for (RangePlan part : plan.parts()) {
      parts.addAll(streams(part, plan.order(), lookups));
    }
    if (plan.order() == ResultOrder.BY_MERGING && orderBy != null) {
      DocumentStream merged = new MergedStream(parts, new DocumentComparator(orderBy));
      return plan.repeats() ? new DistinctStream(List.of(merged)) : merged;
    }
    DocumentStream found = plan.repeats() ? new DistinctStream(parts) : parts.getFirst();
    return plan.order() == ResultOrder.BY_SORTING && orderBy != null
        ? new SortedStream(found, new DocumentComparator(orderBy))
        : found;
  }

  private static List<DocumentStream> streams(
      RangePlan plan, ResultOrder order, Supplier<DocumentLookup> lookups) {
    Snapshot<?> snapshot = plan.path().snapshot();
    boolean merged = order == ResultOrder.BY_MERGING && plan.order() == ResultOrder.BY_MERGING;
    if (!merged) {
      return List.of(new RangeStream(snapshot, plan.ranges(), plan.descending(), lookups.get()));
    }
    List<DocumentStream> streams = new ArrayList<>();
    for (KeyRange range : plan.ranges()) {
      streams.add(new RangeStream(snapshot, List.of(range), plan.descending(), lookups.get()));
    }
    return streams;
  }
}
