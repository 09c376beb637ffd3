package ma.maillage.matching.bench.evaluation;

import java.util.Set;
import ma.maillage.matching.profile.Listing;

/**
 * Something to find partners for, and the ids of the things that are right. Questions of one {@code
 * group} are also reported apart; it is empty when there is but one.
 */
public record Question(Listing asked, Set<String> right, String group) {

  public Question {
    right = Set.copyOf(right);
  }
}
