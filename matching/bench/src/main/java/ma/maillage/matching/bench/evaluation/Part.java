package ma.maillage.matching.bench.evaluation;

import java.util.List;
import ma.maillage.matching.profile.Listing;

/** Things to find, of which a question never finds itself, and questions about them. */
public record Part(List<Listing> things, List<Question> questions) {

  public Part {
    things = List.copyOf(things);
    questions = List.copyOf(questions);
  }
}
