package ma.maillage.matching.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import ma.maillage.api.Language;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.matching.text.Analyzers;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** The fields of the documents. */
public final class Fields {

  /** What sort of document it is: a listing, a subscription or a proposed pair. */
  static final String TYPE = "type";

  public static final String ID = "id";
  public static final String SUBJECT_KIND = "subjectKind";
  public static final String OWNER = "owner";

  /** The {@linkplain #part part} it can play in a pairing. */
  public static final String PART = "part";

  /** The kinds it is meant for, or {@link #ANYBODY}. */
  public static final String ADDRESSED_TO = "addressedTo";

  public static final String ANYBODY = "ANYBODY";

  /** The {@linkplain KindCode code} people filter by. */
  public static final String KIND = "kind";

  public static final String SECTOR = "sector";
  public static final String SEGMENT = "segment";
  public static final String CITY = "city";
  public static final String COUNTRY = "country";
  public static final String STAGE = "stage";
  public static final String CURRENCY = "currency";
  public static final String AMOUNT = "amount";

  /** Epoch day after which a posting no longer holds. */
  public static final String UNTIL = "until";

  /**
   * Keys of the scorer's terms, each with its weight as a feature value, and {@linkplain #codeKey
   * keys} of sectors and segments with theirs.
   */
  public static final String TERMS = "terms";

  /** Keys of the concepts named anywhere in the texts. */
  public static final String CONCEPT = "concept";

  /** All words as written, in any language. */
  public static final String WORDS = "words";

  /** The name of a participant, the title of a posting. */
  public static final String TITLE = "title";

  /** The position of the event that published it or described it last. */
  public static final String POSITION = "position";

  static final String SIDE = "side";
  static final String LISTING = "listing";
  static final String PROFILE = "profile";
  static final String STANDING = "standing";

  /** The dimensions that are counted. */
  public static final List<String> FACETS = List.of(KIND, SECTOR, CITY, COUNTRY);

  /** How the dimensions are stored. */
  public static final FacetsConfig FACETS_CONFIG = facetsConfig();

  private static final Map<Language, String> TEXTS =
      Map.of(Language.FR, "text_fr", Language.AR, "text_ar", Language.EN, "text_en");

  /** The analyzer of each field. */
  public static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(
          Analyzers.words(),
          Map.of(
              text(Language.FR), Analyzers.stems(Language.FR),
              text(Language.AR), Analyzers.stems(Language.AR),
              text(Language.EN), Analyzers.stems(Language.EN)));

  private Fields() {}

  /** The field of the texts in that language. */
  public static String text(Language language) {
    return TEXTS.getOrDefault(language, "text_fr");
  }

  /** What a thing is and whose kind it speaks for, as one term. */
  public static String part(SubjectKind subject, ParticipantKind ownerKind) {
    return subject + ":" + ownerKind;
  }

  /** What any of these participants owns, themselves included. */
  public static Query ownedByAny(Collection<ParticipantId> owners) {
    return new TermInSetQuery(
        OWNER, owners.stream().map(owner -> new BytesRef(owner.value())).toList());
  }

  /** The key of a sector or segment among the terms. */
  public static String codeKey(String field, String code) {
    return field + ":" + code;
  }

  /** What each of some codes weighs, so that the products of shared ones add up to agreement. */
  public static float codeWeight(List<String> codes) {
    return (float) (1 / Math.sqrt(codes.size()));
  }

  private static FacetsConfig facetsConfig() {
    FacetsConfig config = new FacetsConfig();
    config.setMultiValued(SECTOR, true);
    return config;
  }
}
