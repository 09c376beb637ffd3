package ma.maillage.matching.bench.evaluation;

import java.util.List;
import java.util.Set;

/**
 * How good one ranking is, each figure within 0 and 1.
 *
 * @param ndcg normalised discounted cumulative gain of the first 10
 * @param recall the share of what is right among the first 100
 * @param reciprocal 1 by the rank of the first that is right; 0 when none of the first 100 is
 */
record Quality(double ndcg, double recall, double reciprocal) {

  static final int DEPTH = 100;

  private static final int TOP = 10;

  static Quality of(List<String> ranking, Set<String> right) {
    double gain = 0;
    double best = 0;
    double found = 0;
    double reciprocal = 0;
    for (int rank = 1; rank <= DEPTH; rank++) {
      double discounted = rank > TOP ? 0 : Math.log(2) / Math.log(rank + 1.0);
      if (rank <= right.size()) {
        best += discounted;
      }
      if (rank <= ranking.size() && right.contains(ranking.get(rank - 1))) {
        gain += discounted;
        found++;
        reciprocal = Math.max(reciprocal, 1.0 / rank);
      }
    }
    return new Quality(gain / best, found / Math.min(DEPTH, right.size()), reciprocal);
  }
}
