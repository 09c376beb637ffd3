package ma.maillage.matching.retrieval;

import java.util.Comparator;
import ma.maillage.api.introductions.Score;
import ma.maillage.matching.profile.MatchProfile;

/** A thing that was found, and how well it goes with what was asked about. */
public record ScoredMatch(MatchProfile profile, Score score) {

  /** The best first; equals in the order of their names, so that every search agrees. */
  public static final Comparator<ScoredMatch> BEST_FIRST =
      Comparator.<ScoredMatch>comparingDouble(match -> match.score().value())
          .reversed()
          .thenComparing(match -> match.profile().subject());
}
