package ma.maillage.embeddedmongodb;

import java.util.List;

/**
 * A way to find, by one access path, all documents that a filter could let through.
 *
 * @param ranges disjoint, in key order
 * @param order how the requested order comes about
 * @param bounded whether the ranges are less than everything
 * @param repeats whether a document may be met more than once
 * @param exact whether the filter lets nearly every document in the ranges through
 * @param entries how many entries lie in the ranges, counted or estimated
 */
record RangePlan(
    AccessPath path,
    List<KeyRange> ranges,
    boolean descending,
    ResultOrder order,
    boolean bounded,
    boolean repeats,
    boolean exact,
    long entries) {

  private static final int LOOK_UPS_BY_INDEX = 2;

  /**
   * The expected work, in documents looked at.
   *
   * @param wanted how many documents are asked for, 0 for all
   */
  long cost(long wanted) {
    long read = entries;
    if (order != ResultOrder.BY_SORTING && wanted > 0) {
      long least = Math.min(entries, wanted);
      // Nobody knows where in the ranges those are that the filter lets through.
      read = exact ? least : (least + entries) / 2;
    }
    long fetch = path.primary() ? read : read * LOOK_UPS_BY_INDEX;
    return order == ResultOrder.BY_SORTING ? fetch + entries : fetch;
  }
}
