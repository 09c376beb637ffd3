package ma.maillage.matching.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ma.maillage.api.BlindText;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Place;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.Round;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.marketplace.Posting;
import org.jspecify.annotations.Nullable;

/**
 * One matchable thing as its owner wrote it. {@code title} is null for a participant, whose title
 * is its name; {@code round} is there for a deal only, whose texts are without the name of its
 * owner, so that nobody finds out whose it is by looking for a name; {@code until} is an epoch day.
 */
public record Listing(
    Subject subject,
    Owner owner,
    @Nullable LocalizedText title,
    @Nullable LocalizedText text,
    List<String> sectors,
    List<String> segments,
    List<String> keywords,
    @Nullable Place place,
    Set<ParticipantKind> addressedTo,
    @Nullable Long until,
    @Nullable DealTerms round) {

  public Listing {
    sectors = List.copyOf(sectors);
    segments = List.copyOf(segments);
    keywords = List.copyOf(keywords);
    addressedTo = Set.copyOf(addressedTo);
  }

  /** A participant by its own profile. */
  public static Listing ofParticipant(Owner owner, Profile profile) {
    return new Listing(
        new Subject(SubjectKind.PARTICIPANT, owner.id().value()),
        owner,
        null,
        profile.description(),
        profile.sectors(),
        profile.segments(),
        profile.keywords(),
        profile.place(),
        Set.of(),
        null,
        null);
  }

  /** A need or an offer; it is where its owner is. */
  public static Listing ofPosting(Subject subject, Owner owner, Posting posting) {
    return new Listing(
        subject,
        owner,
        posting.title(),
        posting.description(),
        posting.sectors(),
        List.of(),
        posting.keywords(),
        owner.place(),
        posting.addressedTo(),
        posting.until() == null ? null : posting.until().toEpochDay(),
        null);
  }

  /** A deal; it is where the start-up was when it opened. */
  public static Listing ofDeal(Owner owner, DealOpened opened) {
    return ofRound(
        new Subject(SubjectKind.DEAL, opened.deal().value()),
        owner,
        opened.place(),
        opened.round());
  }

  /** The same deal with another round. */
  public Listing offering(Round amended) {
    return ofRound(subject, owner, place, amended);
  }

  private static Listing ofRound(Subject deal, Owner owner, @Nullable Place place, Round offered) {
    BlindText blind = BlindText.hiding(owner.name());
    return new Listing(
        deal,
        owner,
        blind.of(offered.title()),
        blind.of(offered.summary()),
        offered.sectors(),
        List.of(),
        List.of(),
        place,
        Set.of(),
        offered.closesOn() == null ? null : offered.closesOn().toEpochDay(),
        new DealTerms(offered.stage(), offered.amount()));
  }

  /** The same thing after its owner described itself anew. */
  public Listing ownedBy(Owner described) {
    Place where = round == null ? described.place() : place;
    BlindText blind = BlindText.hiding(described.name());
    return new Listing(
        subject,
        described,
        round == null ? title : blind.of(title),
        round == null ? text : blind.of(text),
        sectors,
        segments,
        keywords,
        where,
        addressedTo,
        until,
        round);
  }

  /** The same thing with more text. */
  public Listing saying(LocalizedText more) {
    return new Listing(
        subject,
        owner,
        title,
        text == null ? more : joined(text, more),
        sectors,
        segments,
        keywords,
        place,
        addressedTo,
        until,
        round);
  }

  private static LocalizedText joined(LocalizedText text, LocalizedText more) {
    return new LocalizedText(
        joined(text.fr(), more.fr()), joined(text.ar(), more.ar()), joined(text.en(), more.en()));
  }

  private static @Nullable String joined(@Nullable String text, @Nullable String more) {
    if (text == null || more == null) {
      return text == null ? more : text;
    }
    return (text + "\n" + more)
        .substring(0, Math.min(LocalizedText.LONGEST, text.length() + 1 + more.length()));
  }

  /** The title in that language, else in one it has; the owner's name for a participant. */
  public String titleIn(Language language) {
    return title == null ? owner.name() : title.preferring(language);
  }

  /** Title and text as written in that language, in reading order. */
  public List<String> textsIn(Language language) {
    List<String> texts = new ArrayList<>(2);
    if (title != null && title.in(language) != null) {
      texts.add(title.in(language));
    }
    if (text != null && text.in(language) != null) {
      texts.add(text.in(language));
    }
    return texts;
  }

  /** The language it is mostly written in; French when it has no text. */
  public Language usualLanguage() {
    for (Language language : List.of(Language.FR, Language.EN, Language.AR)) {
      if (!textsIn(language).isEmpty()) {
        return language;
      }
    }
    return Language.FR;
  }
}
