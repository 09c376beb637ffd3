package ma.maillage.matching.bench;

import ma.maillage.matching.bench.evaluation.Evaluation;
import ma.maillage.matching.bench.evaluation.Task;
import ma.maillage.matching.bench.task.DataSets;
import ma.maillage.matching.bench.task.Tasks;

/** Runs the benchmark that the argument names, or lists them all. */
final class Bench {

  private Bench() {}

  public static void main(String[] arguments) {
    if (arguments[0].equals("evaluate")) {
      evaluate(System.getProperty("bench.part", "report").equals("tune"));
    } else {
      System.out.println("Choose a benchmark by -Dbench=NAME: evaluate");
    }
  }

  private static void evaluate(boolean tuning) {
    Evaluation.printHead();
    for (Task task : Tasks.all(DataSets.ofSystemProperty())) {
      Evaluation.print(task.name(), tuning ? task.tuning() : task.reporting());
    }
  }
}
