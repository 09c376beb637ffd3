package ma.maillage.matching.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.maillage.matching.bench.evaluation.Evaluation;
import ma.maillage.matching.bench.speed.Companies;
import ma.maillage.matching.bench.speed.SpeedBench;
import ma.maillage.matching.bench.task.DataSets;
import ma.maillage.matching.bench.task.Tasks;

/** Runs the benchmark that the argument names, or lists them all. */
final class Bench {

  private Bench() {}

  /** Ends the process also when a benchmark has left threads behind. */
  public static void main(String[] arguments) {
    try {
      run(arguments[0]);
      System.exit(0);
    } catch (RuntimeException e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void run(String name) {
    Optional<SpeedBench> speed =
        SpeedBench.ALL.stream().filter(bench -> bench.name().equals(name)).findFirst();
    if (name.equals("evaluate")) {
      evaluate(System.getProperty("bench.part", "report").equals("tune"));
    } else if (speed.isPresent()) {
      speed.get().run(companies(), Integer.getInteger("bench.pairs", 5));
    } else {
      System.out.println("Choose a benchmark by -Dbench=NAME:");
      System.out.println("  evaluate");
      SpeedBench.ALL.forEach(it -> System.out.printf("  %-18s goal %s%n", it.name(), it.goal()));
    }
  }

  private static void evaluate(boolean tuning) {
    String chosen = System.getProperty("bench.task", "");
    DataSets data = DataSets.ofSystemProperty();
    Evaluation.printHead();
    Stream.concat(Tasks.all(data).stream(), Tasks.languages(data).stream())
        .filter(task -> task.name().contains(chosen))
        .forEach(task -> Evaluation.print(task.name(), tuning ? task.tuning() : task.reporting()));
  }

  private static Companies companies() {
    List<List<String>> sentences = Tasks.sentences(DataSets.ofSystemProperty());
    int count = Integer.getInteger("bench.companies", 142_000);
    return new Companies(count, sentences.getFirst(), sentences.getLast());
  }
}
