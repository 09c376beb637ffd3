package ma.maillage.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.introductions.Score;
import ma.maillage.matching.profile.Listing;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.profile.Owner;
import ma.maillage.matching.scoring.Policy;
import ma.maillage.matching.scoring.Scorer;
import ma.maillage.matching.text.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was proposed under a policy can be computed again after it was replaced. */
final class PolicyVersionsTest {

  @ParameterizedTest
  @CsvSource({"v1, 0.5954913403702025", "v2, 0.6031981866300662"})
  void keepsTheScoresOfEachPolicyForEver(String name, double value) {
    Policy policy = Policy.of(name);
    MatchProfile company =
        profile(
            policy,
            Facts.registered(
                "c",
                ParticipantKind.STARTUP,
                "Capteurs connectés pour piloter l'irrigation des vergers",
                "Agadir",
                "agriculture"));
    MatchProfile lab =
        profile(
            policy,
            Facts.registered(
                "l",
                ParticipantKind.RESEARCH_LAB,
                "Laboratoire d'étude de l'irrigation et des capteurs d'humidité",
                "Rabat",
                "Agriculture"));

    Score score = Scorer.score(company, lab, policy);

    assertThat(score.policy()).isEqualTo(name);
    assertThat(score.value()).isEqualTo(value);
  }

  @Test
  void scoresWithTheAnalysisOfToday() {
    assertThat(Policy.current().analysis()).isEqualTo(Analysis.current().version());
  }

  @Test
  void refusesVersionsThereNeverWere() {
    assertThatThrownBy(() -> Policy.of("v0")).hasMessageContaining("v0");
    assertThatThrownBy(() -> Analysis.of("a0")).hasMessageContaining("a0");
  }

  private static MatchProfile profile(Policy policy, ParticipantRegistered event) {
    return MatchProfile.of(
        Listing.ofParticipant(Owner.of(event), event.profile()), Analysis.of(policy.analysis()));
  }
}
