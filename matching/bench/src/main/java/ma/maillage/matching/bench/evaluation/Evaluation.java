package ma.maillage.matching.bench.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks all questions of a part and prints a line for each ranker and group. */
public final class Evaluation {

  private static final String LINE = "%-20s %-5s %5s  %-8s %-22s %-22s %-22s%n";

  private Evaluation() {}

  public static void printHead() {
    System.out.printf(LINE, "task", "group", "n", "", "nDCG@10", "R@100", "MRR");
  }

  /** Evaluates the product beside BM25; {@code ours − BM25} is of nDCG@10, question by question. */
  public static void print(String name, Part part) {
    List<Question> questions = part.questions();
    try (Ranker ours = new Product(part.things());
        Ranker theirs = new Bm25(part.things())) {
      List<Quality> product = ask(ours, questions);
      List<Quality> bm25 = ask(theirs, questions);
      groups(questions).forEach(group -> print(name, group, questions, product, bm25));
    }
  }

  /** All questions, and where there are several groups each of them. */
  private static Stream<String> groups(List<Question> questions) {
    List<String> groups = questions.stream().map(Question::group).distinct().sorted().toList();
    return groups.size() < 2 ? Stream.of("") : Stream.concat(Stream.of(""), groups.stream());
  }

  private static List<Quality> ask(Ranker ranker, List<Question> questions) {
    List<Quality> qualities = new ArrayList<>();
    for (Question question : questions) {
      String self = question.asked().subject().id();
      List<String> ranking =
          ranker.best(question.asked(), Quality.DEPTH + 1).stream()
              .filter(id -> !id.equals(self))
              .limit(Quality.DEPTH)
              .toList();
      qualities.add(Quality.of(ranking, question.right()));
    }
    return qualities;
  }

  private static void print(
      String name,
      String group,
      List<Question> questions,
      List<Quality> product,
      List<Quality> bm25) {
    int[] members =
        IntStream.range(0, questions.size())
            .filter(i -> group.isEmpty() || questions.get(i).group().equals(group))
            .toArray();
    print(name, group, "ours", at(product, members));
    print(name, group, "BM25", at(bm25, members));
    double[] gained =
        IntStream.of(members)
            .mapToDouble(i -> product.get(i).ndcg() - bm25.get(i).ndcg())
            .toArray();
    System.out.printf(
        Locale.ROOT, LINE, "", group, "", "gained", Estimate.of(gained).toString(), "", "");
  }

  private static List<Quality> at(List<Quality> all, int[] members) {
    return IntStream.of(members).mapToObj(all::get).toList();
  }

  private static void print(String name, String group, String ranker, List<Quality> qualities) {
    System.out.printf(
        Locale.ROOT,
        LINE,
        name,
        group.isEmpty() ? "all" : group,
        qualities.size(),
        ranker,
        estimate(qualities, Quality::ndcg),
        estimate(qualities, Quality::recall),
        estimate(qualities, Quality::reciprocal));
  }

  private static String estimate(List<Quality> qualities, ToDoubleFunction<Quality> figure) {
    return Estimate.of(qualities.stream().mapToDouble(figure).toArray()).toString();
  }
}
