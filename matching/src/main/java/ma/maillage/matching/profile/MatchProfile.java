package ma.maillage.matching.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Place;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.Subject;
import ma.maillage.matching.text.AnalysedText;
import ma.maillage.matching.text.Analysis;
import ma.maillage.matching.text.Passage;
import ma.maillage.matching.text.WeightedTerm;
import org.jspecify.annotations.Nullable;

/**
 * What the scorer sees of one matchable thing. Empty lists and nulls are unknown, never a no.
 * {@code sectors} and {@code segments} are {@linkplain
 * ma.maillage.matching.text.Lexicon#code(String) codes}, ordered; {@code terms} are ordered by key;
 * {@code until} is an epoch day. {@code participant} and {@code kind} are null for an example that
 * nobody owns.
 */
public record MatchProfile(
    String analysis,
    Subject subject,
    @Nullable ParticipantId participant,
    @Nullable ParticipantKind kind,
    List<WeightedTerm> terms,
    List<String> sectors,
    List<String> segments,
    @Nullable String city,
    @Nullable String country,
    Set<ParticipantKind> addressedTo,
    @Nullable Long until) {

  private static final double IN_TITLE = 2;
  private static final double IN_TEXT = 1;

  public MatchProfile {
    terms = List.copyOf(terms);
    sectors = List.copyOf(sectors);
    segments = List.copyOf(segments);
    addressedTo = Set.copyOf(addressedTo);
  }

  /** The profile of a listing. */
  public static MatchProfile of(Listing listing, Analysis analysis) {
    return of(listing, analyse(listing, analysis), analysis);
  }

  /** The profile of a listing whose texts were analysed already. */
  public static MatchProfile of(Listing listing, AnalysedText text, Analysis analysis) {
    Optional<Place> place = Optional.ofNullable(listing.place());
    return new MatchProfile(
        analysis.version(),
        listing.subject(),
        listing.owner().id(),
        listing.owner().kind(),
        text.terms(),
        codes(listing.sectors(), analysis),
        codes(listing.segments(), analysis),
        place.map(where -> where.city().value()).orElse(null),
        place.map(Place::country).orElse(null),
        listing.addressedTo(),
        listing.until());
  }

  /** The profile of a text that nobody published, to search by. */
  public static MatchProfile ofExample(Subject subject, LocalizedText text, Analysis analysis) {
    List<WeightedTerm> terms = analysis.analyse(passages(text, IN_TEXT), Language.FR).terms();
    return new MatchProfile(
        analysis.version(),
        subject,
        null,
        null,
        terms,
        List.of(),
        List.of(),
        null,
        null,
        Set.of(),
        null);
  }

  /** The same thing with other weights of its terms. */
  public MatchProfile weighing(List<WeightedTerm> otherwise) {
    return new MatchProfile(
        analysis,
        subject,
        participant,
        kind,
        otherwise,
        sectors,
        segments,
        city,
        country,
        addressedTo,
        until);
  }

  /** Analyses all that a listing says in words. */
  public static AnalysedText analyse(Listing listing, Analysis analysis) {
    Language usual = listing.usualLanguage();
    List<Passage> passages = new ArrayList<>();
    passages.addAll(passages(listing.title(), IN_TITLE));
    passages.addAll(passages(listing.text(), IN_TEXT));
    listing.keywords().forEach(word -> passages.add(new Passage(null, word, IN_TITLE)));
    if (listing.title() == null) {
      passages.add(new Passage(null, listing.owner().name(), IN_TEXT));
    }
    return analysis.analyse(passages, usual);
  }

  private static List<Passage> passages(@Nullable LocalizedText text, double emphasis) {
    List<Passage> passages = new ArrayList<>();
    for (Language language : Language.values()) {
      String written = text == null ? null : text.in(language);
      if (written != null) {
        passages.add(new Passage(language, written, emphasis));
      }
    }
    return passages;
  }

  private static List<String> codes(List<String> written, Analysis analysis) {
    TreeSet<String> codes = new TreeSet<>();
    written.forEach(code -> codes.add(analysis.lexicon().code(code)));
    codes.remove("");
    return List.copyOf(codes);
  }
}
