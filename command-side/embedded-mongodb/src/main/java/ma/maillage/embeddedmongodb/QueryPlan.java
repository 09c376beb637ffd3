package ma.maillage.embeddedmongodb;

import java.util.List;

/**
 * How a query is answered: from one access path, or from one for each branch of an {@code $or}.
 *
 * @param order how the parts are brought together
 */
record QueryPlan(List<RangePlan> parts, ResultOrder order) {

  static QueryPlan of(RangePlan plan) {
    return new QueryPlan(List.of(plan), plan.order());
  }

  boolean bounded() {
    return parts.stream().allMatch(RangePlan::bounded);
  }

  boolean repeats() {
    return parts.size() > 1 || parts.getFirst().repeats();
  }

  long cost(long wanted) {
    return parts.stream().mapToLong(part -> part.cost(wanted)).sum();
  }
}
