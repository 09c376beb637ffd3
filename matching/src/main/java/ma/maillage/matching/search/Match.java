package ma.maillage.matching.search;

import java.util.List;
import ma.maillage.api.introductions.Contribution;
import ma.maillage.api.introductions.Subject;
import ma.maillage.matching.scoring.Band;
import ma.maillage.matching.search.SearchHit.Party;

/** One thing that goes with the example, and why; {@code score} is within 0 and 1. */
public record Match(
    Subject subject,
    Party participant,
    String title,
    double score,
    Band band,
    double coverage,
    List<Contribution> contributions,
    List<String> unknown) {

  public Match {
    contributions = List.copyOf(contributions);
    unknown = List.copyOf(unknown);
  }
}
