package ma.maillage.matching.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.maillage.api.Language;

/**
 * Makes a file of term statistics: reads documents, one a line, from the standard input and writes
 * the file to the standard output. Arguments: language, the least document frequency to keep, the
 * most terms to keep.
 */
final class TermStatisticsGenerator {

  private TermStatisticsGenerator() {}

  public static void main(String... arguments) throws IOException {
    Language language = Language.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    int least = Integer.parseInt(arguments[1]);
    int most = Integer.parseInt(arguments[2]);
    Map<String, Integer> frequencies = new HashMap<>();
    int documents = 0;
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      documents++;
      for (String key : Analysis.current().keys(line, language)) {
        frequencies.merge(key, 1, Integer::sum);
      }
    }
    print(documents, kept(frequencies, least, most));
  }

  private static List<Map.Entry<String, Integer>> kept(
      Map<String, Integer> frequencies, int least, int most) {
    return frequencies.entrySet().stream()
        .filter(term -> term.getValue() >= least)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .toList();
  }

  private static void print(int documents, List<Map.Entry<String, Integer>> terms)
      throws IOException {
    StringBuilder file = new StringBuilder("documents\t").append(documents).append('\n');
    terms.forEach(
        term -> file.append(term.getKey()).append('\t').append(term.getValue()).append('\n'));
    System.out.write(file.toString().getBytes(StandardCharsets.UTF_8));
  }
}
