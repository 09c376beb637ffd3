package ma.maillage.matching.index;

import java.util.List;
import ma.maillage.api.Language;
import ma.maillage.api.Place;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.Subject;
import ma.maillage.matching.profile.DealTerms;
import ma.maillage.matching.profile.Listing;
import ma.maillage.matching.profile.ListingJson;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.profile.ProfileCodec;
import ma.maillage.matching.profile.Subscription;
import ma.maillage.matching.text.AnalysedText;
import ma.maillage.matching.text.Analysis;
import ma.maillage.matching.text.WeightedTerm;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;

/** Makes the documents of the index. */
public final class Documents {

  static final String LISTING = "listing";
  static final String SUBSCRIPTION = "subscription";
  static final String CONNECTION = "connection";

  private Documents() {}

  static Document listing(Listing listing, long since, Analysis analysis) {
    AnalysedText text = MatchProfile.analyse(listing, analysis);
    MatchProfile profile = MatchProfile.of(listing, text, analysis);
    Document document = searchable(listing, text, profile);
    keyword(document, Fields.TYPE, LISTING);
    document.add(new StringField(Fields.ID, listing.subject().toString(), Store.YES));
    document.add(new NumericDocValuesField(Fields.POSITION, since));
    document.add(new StoredField(Fields.LISTING, ListingJson.encode(listing)));
    document.add(
        new BinaryDocValuesField(Fields.PROFILE, new BytesRef(ProfileCodec.encode(profile))));
    for (WeightedTerm term : profile.terms()) {
      document.add(new FeatureField(Fields.TERMS, term.key(), term.weight()));
    }
    addCodes(document, Fields.SECTOR, profile.sectors());
    addCodes(document, Fields.SEGMENT, profile.segments());
    addFacets(document, profile);
    return document;
  }

  /** What deals are searched by; a standing query sees of a new deal exactly these fields. */
  public static Document searchable(Listing listing, Analysis analysis) {
    AnalysedText text = MatchProfile.analyse(listing, analysis);
    return searchable(listing, text, MatchProfile.of(listing, text, analysis));
  }

  private static Document searchable(Listing listing, AnalysedText text, MatchProfile profile) {
    Document document = new Document();
    Subject subject = listing.subject();
    ParticipantKind ownerKind = listing.owner().kind();
    keyword(document, Fields.SUBJECT_KIND, subject.kind().name());
    keyword(document, Fields.OWNER, listing.owner().id().value());
    keyword(document, Fields.PART, Fields.part(subject.kind(), ownerKind));
    listing.addressedTo().forEach(kind -> keyword(document, Fields.ADDRESSED_TO, kind.name()));
    if (listing.addressedTo().isEmpty()) {
      keyword(document, Fields.ADDRESSED_TO, Fields.ANYBODY);
    }
    keyword(document, Fields.KIND, KindCode.of(subject, ownerKind));
    profile.sectors().forEach(code -> keyword(document, Fields.SECTOR, code));
    profile.segments().forEach(code -> keyword(document, Fields.SEGMENT, code));
    text.concepts().forEach(concept -> keyword(document, Fields.CONCEPT, concept));
    Place place = listing.place();
    if (place != null) {
      keyword(document, Fields.CITY, place.city().value());
      words(document, Fields.WORDS, place.name());
    }
    if (profile.country() != null) {
      keyword(document, Fields.COUNTRY, profile.country());
    }
    long until = listing.until() == null ? Long.MAX_VALUE : listing.until();
    document.add(new LongPoint(Fields.UNTIL, until));
    if (listing.round() != null) {
      addRound(document, listing.round());
    }
    addTexts(document, listing);
    return document;
  }

  private static void addRound(Document document, DealTerms round) {
    keyword(document, Fields.STAGE, round.stage().name());
    keyword(document, Fields.CURRENCY, round.amount().currency());
    document.add(new LongPoint(Fields.AMOUNT, round.amount().amount()));
  }

  private static void addTexts(Document document, Listing listing) {
    String usual = Fields.text(listing.usualLanguage());
    if (listing.round() == null) {
      words(document, Fields.WORDS, listing.owner().name());
    }
    for (Language language : Language.values()) {
      for (String text : listing.textsIn(language)) {
        words(document, Fields.text(language), text);
        words(document, Fields.WORDS, text);
      }
      String title = listing.title() == null ? null : listing.title().in(language);
      if (title != null) {
        words(document, Fields.TITLE, title);
      }
    }
    if (listing.title() == null) {
      words(document, Fields.TITLE, listing.owner().name());
      words(document, usual, listing.owner().name());
    }
    for (String keyword : listing.keywords()) {
      words(document, Fields.WORDS, keyword);
      words(document, usual, keyword);
    }
    listing.sectors().forEach(sector -> words(document, Fields.WORDS, sector));
    listing.segments().forEach(segment -> words(document, Fields.WORDS, segment));
  }

  private static void addCodes(Document document, String kind, List<String> codes) {
    float weight = Fields.codeWeight(codes);
    codes.forEach(
        code -> document.add(new FeatureField(Fields.TERMS, Fields.codeKey(kind, code), weight)));
  }

  private static void addFacets(Document document, MatchProfile profile) {
    facet(document, Fields.KIND, KindCode.of(profile.subject(), profile.kind()));
    profile.sectors().forEach(sector -> facet(document, Fields.SECTOR, sector));
    if (profile.city() != null) {
      facet(document, Fields.CITY, profile.city());
    }
    if (profile.country() != null) {
      facet(document, Fields.COUNTRY, profile.country());
    }
  }

  static Document subscription(SubscriptionId id, Subscription subscription) {
    Document document = new Document();
    keyword(document, Fields.TYPE, SUBSCRIPTION);
    document.add(new StringField(Fields.ID, id(id), Store.NO));
    document.add(new StoredField(Fields.ID, id.value()));
    document.add(new StoredField(Fields.STANDING, SubscriptionJson.encode(subscription)));
    return document;
  }

  static Document connection(ConnectionId connection, Proposal proposal) {
    Document document = new Document();
    keyword(document, Fields.TYPE, CONNECTION);
    document.add(new StringField(Fields.ID, id(connection), Store.NO));
    for (Subject side : new Subject[] {proposal.first().subject(), proposal.second().subject()}) {
      keyword(document, Fields.SIDE, side.toString());
      document.add(new SortedSetDocValuesField(Fields.SIDE, new BytesRef(side.toString())));
    }
    return document;
  }

  static String id(SubscriptionId subscription) {
    return SUBSCRIPTION + "/" + subscription;
  }

  static String id(ConnectionId connection) {
    return CONNECTION + "/" + connection;
  }

  private static void keyword(Document document, String field, String value) {
    document.add(new StringField(field, value, Store.NO));
  }

  private static void words(Document document, String field, String text) {
    document.add(new TextField(field, text, Store.NO));
  }

  private static void facet(Document document, String field, String value) {
    document.add(new SortedSetDocValuesFacetField(field, value));
  }
}
