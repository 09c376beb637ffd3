package ma.maillage.query.connections;

import java.util.List;
import ma.maillage.api.introductions.Contribution;
import ma.maillage.api.introductions.Score;

/** A score with its reasons, as {@link Score} has them, and its {@link Band}. */
public record ScoreView(
    double value,
    Band band,
    double coverage,
    String policy,
    List<Contribution> contributions,
    List<String> unknown) {

  static ScoreView of(Score score) {
    return new ScoreView(
        score.value(),
        Band.of(score.value()),
        score.coverage(),
        score.policy(),
        score.contributions(),
        score.unknown());
  }
}
