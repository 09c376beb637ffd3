package ma.maillage.matching.bench.evaluation;

import java.util.List;
import ma.maillage.matching.profile.Listing;

/** Finds the best things for a question. */
interface Ranker extends AutoCloseable {

  /** The ids of the best, the best first. */
  List<String> best(Listing asked, int most);

  @Override
  void close();
}
