package ma.maillage.matching.bench.task;

import java.util.List;
import java.util.function.UnaryOperator;
import ma.maillage.matching.bench.evaluation.Part;
import ma.maillage.matching.bench.evaluation.Question;
import ma.maillage.matching.bench.evaluation.Task;
import ma.maillage.matching.profile.Listing;

/** A task whose questions are split by the hash of the id of what is asked. */
record Halves(String name, List<Listing> things, List<Question> questions) implements Task {

  private static final int MOST_QUESTIONS = 600;

  @Override
  public Part tuning() {
    return half(0);
  }

  @Override
  public Part reporting() {
    return half(1);
  }

  private Part half(int which) {
    UnaryOperator<String> mixed = id -> Integer.toHexString(id.hashCode() * 0x9E3779B1);
    return new Part(
        things,
        questions.stream()
            .filter(question -> (mixed.apply(id(question)).hashCode() & 1) == which)
            .limit(MOST_QUESTIONS)
            .toList());
  }

  private static String id(Question question) {
    return question.asked().subject().id();
  }
}
