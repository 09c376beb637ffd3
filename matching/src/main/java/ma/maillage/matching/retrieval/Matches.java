package ma.maillage.matching.retrieval;

import java.util.List;

/**
 * The outcome of one search.
 *
 * @param best the best first
 * @param examined how many candidates were scored to find them
 * @param position the log position up to which all was considered
 */
public record Matches(List<ScoredMatch> best, int examined, long position) {

  public Matches {
    best = List.copyOf(best);
  }
}
