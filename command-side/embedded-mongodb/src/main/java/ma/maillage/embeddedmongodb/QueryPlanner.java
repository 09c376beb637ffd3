package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the access path that reads least. The sorted maps count their entries, so the size of a
 * range is known, not guessed. Immutable.
 */
final class QueryPlanner {

  private final List<AccessPath> paths;

  /**
   * @param paths the primary one first
   */
  QueryPlanner(List<AccessPath> paths) {
    this.paths = paths;
  }

  /**
   * @param sort the requested order, empty for any
   * @param wanted how many documents are asked for, 0 for all
   */
  QueryPlan plan(Document filter, List<SortField> sort, long wanted) {
    Conditions conditions = Conditions.of(filter);
    QueryPlan best = QueryPlan.of(single(conditions, sort, wanted));
    for (List<Document> branches : conditions.alternatives()) {
      Optional<QueryPlan> union = union(conditions, branches, sort, wanted);
      if (union.isPresent() && union.get().cost(wanted) < best.cost(wanted)) {
        best = union.get();
      }
    }
    return best;
  }

  private RangePlan single(Conditions conditions, List<SortField> sort, long wanted) {
    RangePlan best = null;
    for (AccessPath path : paths) {
      Optional<RangePlan> plan = new RangePlanner(path, conditions, sort).plan();
      if (plan.isPresent() && (best == null || plan.get().cost(wanted) < best.cost(wanted))) {
        best = plan.get();
      }
    }
    if (best == null) {
      throw new IllegalStateException("the documents themselves can always be read");
    }
    return best;
  }

  private Optional<QueryPlan> union(
      Conditions conditions, List<Document> branches, List<SortField> sort, long wanted) {
    List<RangePlan> parts = new ArrayList<>();
    for (Document branch : branches) {
      RangePlan part = single(conditions.and(branch), sort, wanted);
      if (!part.bounded()) {
        return Optional.empty();
      }
      parts.add(part);
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new QueryPlan(parts, order(parts, sort)));
  }

  private static ResultOrder order(List<RangePlan> parts, List<SortField> sort) {
    if (sort.isEmpty()) {
      return ResultOrder.AS_READ;
    }
    return parts.stream().anyMatch(part -> part.order() == ResultOrder.BY_SORTING)
        ? ResultOrder.BY_SORTING
        : ResultOrder.BY_MERGING;
  }
}
