package ma.maillage.matching.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How common each term was in the corpora the analysis was frozen with. Immutable.
 *
 * <p>A file holds {@code documents<TAB>N} and then one {@code key<TAB>document frequency} a line. A
 * key that occurs in several languages is as common as in the language that uses it most.
 */
final class TermStatistics {

  private final Map<String, Double> rarity = new HashMap<>();

  private TermStatistics() {}

  static TermStatistics of(List<List<String>> files) {
    TermStatistics statistics = new TermStatistics();
    files.forEach(statistics::read);
    return statistics;
  }

  private void read(List<String> lines) {
    long documents = frequency(lines.getFirst());
    double rarest = inverse(documents, 0);
    for (String line : lines.subList(1, lines.size())) {
      String key = line.substring(0, line.indexOf('\t'));
      rarity.merge(key, inverse(documents, frequency(line)) / rarest, Math::min);
    }
  }

  private static long frequency(String line) {
    return Long.parseLong(line.substring(line.indexOf('\t') + 1));
  }

  private static double inverse(long documents, long frequency) {
    return StrictMath.log(1 + documents / (frequency + 1.0));
  }

  /** Within 0 and 1; 1 for a term the corpora never used. */
  double rarity(String key) {
    return rarity.getOrDefault(key, 1.0);
  }
}
