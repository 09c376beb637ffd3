package ma.maillage.matching;

import static ma.maillage.matching.Facts.ar;
import static ma.maillage.matching.Facts.en;
import static ma.maillage.matching.Facts.fr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.introductions.Score;
import ma.maillage.matching.profile.Listing;
import ma.maillage.matching.profile.ListingJson;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.profile.Owner;
import ma.maillage.matching.profile.ProfileCodec;
import ma.maillage.matching.scoring.Policy;
import ma.maillage.matching.scoring.Scorer;
import ma.maillage.matching.scoring.WrongAnalysis;
import ma.maillage.matching.text.Analysis;
import org.junit.jupiter.api.Test;

final class ScorerTest {

  private static final Policy POLICY = Policy.current();

  @Test
  void givesTheSameScoreFromEitherSide() {
    forAllPairs(
        (one, other) -> assertThat(score(one, other).value()).isEqualTo(score(other, one).value()));
  }

  @Test
  void givesTheSameScoreToTheLastDigitWhenComputedAgain() {
    forAllPairs(
        (one, other) -> assertThat(score(stored(one), stored(other))).isEqualTo(score(one, other)));
  }

  @Test
  void derivesTheSameProfileFromTheSameEvent() {
    for (Listing listing : listings(30)) {
      Listing again = ListingJson.decode(ListingJson.encode(listing));
      assertThat(again).isEqualTo(listing);
      assertThat(MatchProfile.of(again, Analysis.current()))
          .isEqualTo(MatchProfile.of(listing, Analysis.current()));
    }
  }

  @Test
  void staysWithinItsBounds() {
    forAllPairs(
        (one, other) -> {
          Score score = score(one, other);
          assertThat(score.value()).isBetween(0.0, 1.0);
          assertThat(score.coverage()).isBetween(score.value(), 1.0);
          assertThat(score.contributions().size() + score.unknown().size()).isEqualTo(5);
        });
  }

  @Test
  void neverScoresHigherForKnowingLess() {
    forAllPairs(
        (one, other) ->
            assertThat(withOneFieldMissing(one))
                .allSatisfy(
                    less -> {
                      Score score = score(less, other);
                      assertThat(score.value()).isLessThanOrEqualTo(score(one, other).value());
                      assertThat(score.coverage())
                          .isLessThanOrEqualTo(score(one, other).coverage());
                    }));
  }

  @Test
  void namesWhatIsUnknown() {
    MatchProfile silent = profile(Facts.registered("a", ParticipantKind.COMPANY, "eau", null));
    MatchProfile other = profile(Facts.registered("b", ParticipantKind.COMPANY, "eau", "Fès"));

    assertThat(score(silent, other).unknown())
        .containsExactly("sectors", "segments", "place", "tie");
  }

  @Test
  void favoursTheTieBetweenBusinessAndResearch() {
    MatchProfile company =
        profile(Facts.registered("c", ParticipantKind.COMPANY, "capteurs solaires", "Rabat"));
    MatchProfile lab =
        profile(Facts.registered("l", ParticipantKind.RESEARCH_LAB, "capteurs solaires", "Rabat"));
    MatchProfile neighbour =
        profile(Facts.registered("n", ParticipantKind.COMPANY, "capteurs solaires", "Rabat"));

    assertThat(score(company, lab).value()).isGreaterThan(score(company, neighbour).value());
  }

  @Test
  void showsTheWordsThatMeanTheSameInTwoLanguages() {
    MatchProfile french = example(fr("capteur pour l'irrigation"));

    assertThat(evidence(french, example(en("irrigation sensors"))))
        .contains("irrigation", "capteur → sensors");
    assertThat(evidence(french, example(ar("مستشعرات الري"))))
        .contains("capteur → مستشعرات", "irrigation → الري");
  }

  @Test
  void refusesProfilesOfAnotherAnalysis() {
    MatchProfile today = example(fr("eau"));
    MatchProfile old = copy("a0", today);

    assertThatThrownBy(() -> score(old, today))
        .isInstanceOf(WrongAnalysis.class)
        .hasMessageContaining("a0");
  }

  private static Score score(MatchProfile one, MatchProfile other) {
    return Scorer.score(one, other, POLICY);
  }

  private static List<String> evidence(MatchProfile one, MatchProfile other) {
    return score(one, other).contributions().getFirst().evidence();
  }

  private static MatchProfile stored(MatchProfile profile) {
    byte[] bytes = ProfileCodec.encode(profile);
    return ProfileCodec.decode(bytes, 0, bytes.length);
  }

  private static MatchProfile example(LocalizedText text) {
    return MatchProfile.of(
        Listing.ofParticipant(
            owner(Facts.registered("x", ParticipantKind.COMPANY, "x", null)),
            Facts.profile("-", text, null)),
        Analysis.current());
  }

  private static MatchProfile profile(ParticipantRegistered event) {
    return MatchProfile.of(
        Listing.ofParticipant(owner(event), event.profile()), Analysis.current());
  }

  private static Owner owner(ParticipantRegistered event) {
    return new Owner(
        event.participant(),
        event.profile().name(),
        event.kind(),
        event.profile().place(),
        true,
        event.externalIds());
  }

  private static List<Listing> listings(int count) {
    List<Object> events = new ArrayList<>(Realistic.events());
    events.addAll(new Corpora(11).events(count));
    return events.stream()
        .filter(ParticipantRegistered.class::isInstance)
        .map(ParticipantRegistered.class::cast)
        .map(event -> Listing.ofParticipant(owner(event), event.profile()))
        .toList();
  }

  private static void forAllPairs(PairCheck check) {
    List<MatchProfile> profiles =
        listings(25).stream().map(one -> MatchProfile.of(one, Analysis.current())).toList();
    for (MatchProfile one : profiles) {
      profiles.forEach(other -> check.check(one, other));
    }
  }

  private static List<MatchProfile> withOneFieldMissing(MatchProfile all) {
    return List.of(
        new MatchProfile(
            all.analysis(),
            all.subject(),
            all.participant(),
            all.kind(),
            List.of(),
            all.sectors(),
            all.segments(),
            all.city(),
            all.country(),
            Set.of(),
            null),
        new MatchProfile(
            all.analysis(),
            all.subject(),
            all.participant(),
            all.kind(),
            all.terms(),
            List.of(),
            all.segments(),
            all.city(),
            all.country(),
            Set.of(),
            null),
        new MatchProfile(
            all.analysis(),
            all.subject(),
            all.participant(),
            all.kind(),
            all.terms(),
            all.sectors(),
            List.of(),
            all.city(),
            all.country(),
            Set.of(),
            null),
        new MatchProfile(
            all.analysis(),
            all.subject(),
            all.participant(),
            all.kind(),
            all.terms(),
            all.sectors(),
            all.segments(),
            null,
            all.country(),
            Set.of(),
            null),
        new MatchProfile(
            all.analysis(),
            all.subject(),
            all.participant(),
            all.kind(),
            all.terms(),
            all.sectors(),
            all.segments(),
            all.city(),
            null,
            Set.of(),
            null),
        new MatchProfile(
            all.analysis(),
            all.subject(),
            all.participant(),
            null,
            all.terms(),
            all.sectors(),
            all.segments(),
            all.city(),
            all.country(),
            Set.of(),
            null));
  }

  private static MatchProfile copy(String analysis, MatchProfile profile) {
    return new MatchProfile(
        analysis,
        profile.subject(),
        profile.participant(),
        profile.kind(),
        profile.terms(),
        profile.sectors(),
        profile.segments(),
        profile.city(),
        profile.country(),
        Set.of(),
        null);
  }

  private interface PairCheck {
    void check(MatchProfile one, MatchProfile other);
  }
}
