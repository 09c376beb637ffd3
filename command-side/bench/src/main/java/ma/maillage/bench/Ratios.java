package ma.maillage.bench;

import java.util.ArrayList;
import java.util.List;

/** The ratios of the pairs measured. For use by one thread. */
final class Ratios {

  private final List<Double> ratios = new ArrayList<>();

  void add(double ratio) {
    ratios.add(ratio);
    ratios.sort(null);
  }

  double median() {
    int middle = ratios.size() / 2;
    return ratios.size() % 2 == 1
        ? ratios.get(middle)
        : (ratios.get(middle - 1) + ratios.get(middle)) / 2;
  }

  double least() {
    return ratios.getFirst();
  }

  double greatest() {
    return ratios.getLast();
  }
}
