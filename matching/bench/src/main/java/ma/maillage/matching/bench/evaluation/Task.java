package ma.maillage.matching.bench.evaluation;

/** A task with known right answers, in two parts that share no question. */
public interface Task {

  String name();

  /** The part on which choices are made. */
  Part tuning();

  /** The part whose figures are reported, and on which nothing is chosen. */
  Part reporting();
}
