package ma.maillage.matching.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.Score;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.UnknownNeed;
import ma.maillage.matching.index.MatchIndex;
import ma.maillage.matching.index.Snapshot;
import ma.maillage.matching.profile.Listing;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.retrieval.Matches;
import ma.maillage.matching.retrieval.Matchmaker;
import ma.maillage.matching.retrieval.ScoredMatch;
import ma.maillage.matching.search.SearchHit.Party;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Finds what goes with a text or a need. Thread-safe. */
public final class QueryByExample {

  private static final Subject EXAMPLE = new Subject(SubjectKind.NEED, "example");

  private static final Set<String> PARTNERS =
      Stream.concat(
              Stream.of(ParticipantKind.values()).map(ParticipantKind::name),
              Stream.of(SubjectKind.OFFER.name()))
          .collect(Collectors.toUnmodifiableSet());

  private final MatchIndex index;
  private final Matchmaker matchmaker;

  public QueryByExample(MatchIndex index, Matchmaker matchmaker) {
    this.index = index;
    this.matchmaker = matchmaker;
  }

  /**
   * Answers with the best matches.
   *
   * @throws RefusedException with {@link UnknownNeed} when the need is not in the index
   */
  @QueryHandler(queryName = FindMatches.NAME)
  public FoundMatches find(FindMatches query) {
    try (Snapshot snapshot = index.snapshot()) {
      Matches matches =
          matchmaker.like(
              example(query, snapshot), snapshot, kinds(query), query.except(), query.limit());
      List<Match> found = new ArrayList<>();
      for (ScoredMatch match : matches.best()) {
        found.add(match(match, snapshot, query.language()));
      }
      return new FoundMatches(found, matches.examined());
    }
  }

  /** Deals are for investors, who hear of them by subscription. */
  private static Set<String> kinds(FindMatches query) {
    return query.kinds().isEmpty()
        ? PARTNERS
        : query.kinds().stream()
            .map(kind -> kind.toUpperCase(Locale.ROOT))
            .filter(kind -> !kind.equals(SubjectKind.DEAL.name()))
            .collect(Collectors.toSet());
  }

  private MatchProfile example(FindMatches query, Snapshot snapshot) {
    LocalizedText text = query.text() == null ? null : written(query.text(), query.language());
    if (query.need() != null) {
      Listing need = need(query.need(), snapshot);
      return MatchProfile.of(text == null ? need : need.saying(text), index.analysis());
    }
    if (text == null) {
      throw new IllegalStateException("a query has a text or a need");
    }
    return MatchProfile.ofExample(EXAMPLE, text, index.analysis());
  }

  private LocalizedText written(String text, @Nullable Language language) {
    return LocalizedText.of(language == null ? index.analysis().languageOf(text) : language, text);
  }

  private static Listing need(NeedId need, Snapshot snapshot) {
    return snapshot
        .listing(new Subject(SubjectKind.NEED, need.value()))
        .orElseThrow(() -> new RefusedException(new UnknownNeed(need)));
  }

  private Match match(ScoredMatch match, Snapshot snapshot, @Nullable Language language) {
    Listing listing = snapshot.listing(match.profile().subject()).orElseThrow();
    Score score = match.score();
    return new Match(
        listing.subject(),
        Party.of(listing.owner()),
        listing.titleIn(language == null ? Language.FR : language),
        score.value(),
        matchmaker.policy().band(score),
        score.coverage(),
        score.contributions(),
        score.unknown());
  }
}
