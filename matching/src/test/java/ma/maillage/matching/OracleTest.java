package ma.maillage.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.maillage.api.introductions.Score;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.matching.feed.IndexFeeder;
import ma.maillage.matching.index.MatchIndex;
import ma.maillage.matching.index.Snapshot;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.retrieval.Matches;
import ma.maillage.matching.retrieval.Matchmaker;
import ma.maillage.matching.retrieval.ScoredMatch;
import ma.maillage.matching.scoring.Circumstances;
import ma.maillage.matching.scoring.PairingRule;
import ma.maillage.matching.scoring.Policy;
import ma.maillage.matching.scoring.Policy.Arrival;
import ma.maillage.matching.scoring.Scorer;
import ma.maillage.matching.standing.StandingQueries;
import ma.maillage.matching.text.Analysis;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search through the index against a scan of everything with the same scorer. */
final class OracleTest {

  private static final int TOP = 10;
  private static final double LEAST_RECALL = 0.995;
  private static final long TODAY = LocalDate.ofInstant(World.NOW, ZoneOffset.UTC).toEpochDay();

  private final Path directory;
  private final Matchmaker matchmaker = new Matchmaker(withoutLimits(Policy.current()));

  OracleTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsWhatAScanOfARandomClusterFinds(long seed) throws IOException {
    Comparison comparison = compare(new Corpora(seed).events(600));

    assertThat(comparison.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
  }

  @Test
  void examinesFewOfManyCandidates() throws IOException {
    Comparison comparison = compare(new Corpora(4).events(3_000));

    assertThat(comparison.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
    assertThat(comparison.mostExamined()).isLessThan(comparison.things() / 10);
  }

  @Test
  void findsWhatAScanOfARealisticClusterFinds() throws IOException {
    assertThat(compare(Realistic.events()).recall()).isEqualTo(1);
  }

  private Comparison compare(List<Object> events) throws IOException {
    try (MatchIndex index = MatchIndex.open(directory, "log", Analysis.current());
        StandingQueries standing = new StandingQueries(Analysis.current(), Map.of())) {
      IndexFeeder feeder = new IndexFeeder(index.writer(), standing);
      for (int i = 0; i < events.size(); i++) {
        World.handle(feeder, events.get(i), i + 1);
      }
      try (Snapshot snapshot = index.snapshot()) {
        return compare(snapshot);
      }
    }
  }

  private Comparison compare(Snapshot snapshot) {
    List<MatchProfile> all =
        snapshot.documents(new MatchAllDocsQuery()).stream().map(snapshot::profile).toList();
    int wanted = 0;
    int found = 0;
    int mostExamined = 0;
    for (int i = 0; i < all.size(); i += Math.max(1, all.size() / 200)) {
      Matches matches = matchmaker.proposalsFor(all.get(i), snapshot, TODAY);
      Set<Subject> expected = subjects(scan(all.get(i), all));
      Set<Subject> both = new HashSet<>(expected);
      both.retainAll(subjects(matches.best()));
      wanted += expected.size();
      found += both.size();
      mostExamined = Math.max(mostExamined, matches.examined());
    }
    assertThat(wanted).as("matches to be found").isPositive();
    return new Comparison(all.size(), (double) found / wanted, mostExamined);
  }

  /** The naive twin: every other thing, by the rules and the scorer alone. */
  private List<ScoredMatch> scan(MatchProfile one, Collection<MatchProfile> all) {
    Circumstances circumstances = new Circumstances(matchmaker.policy(), TODAY, Set.of());
    List<ScoredMatch> matches = new ArrayList<>();
    for (MatchProfile other : all) {
      if (PairingRule.firstBroken(one, other, circumstances).isEmpty()) {
        Score score = Scorer.score(one, other, matchmaker.policy());
        if (Scorer.hasSubstance(score)) {
          matches.add(new ScoredMatch(other, score));
        }
      }
    }
    return matches.stream().sorted(ScoredMatch.BEST_FIRST).limit(TOP).toList();
  }

  private static Set<Subject> subjects(List<ScoredMatch> matches) {
    return matches.stream().map(match -> match.profile().subject()).collect(Collectors.toSet());
  }

  private static Policy withoutLimits(Policy policy) {
    return new Policy(
        policy.name(),
        policy.analysis(),
        policy.weights(),
        policy.fullText(),
        policy.sameCountry(),
        policy.bands(),
        Stream.of(SubjectKind.values())
            .collect(Collectors.toMap(kind -> kind, kind -> new Arrival(TOP, 0))),
        policy.candidates(),
        policy.parkSectors(),
        policy.parkCountry());
  }

  private record Comparison(int things, double recall, int mostExamined) {}
}
