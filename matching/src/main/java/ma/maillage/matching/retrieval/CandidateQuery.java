package ma.maillage.matching.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.matching.index.Fields;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.scoring.Circumstances;
import ma.maillage.matching.scoring.KindGroup;
import ma.maillage.matching.scoring.Policy;
import ma.maillage.matching.text.WeightedTerm;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/**
 * Translates a profile into the query whose best hits are worth scoring. Its scores are the
 * scorer's, up to the rounding of feature values and similarities beyond full.
 */
final class CandidateQuery {

  /** What a long text says besides its weightiest words finds no other candidates, only slowly. */
  private static final int MOST_TERMS = 128;

  private final MatchProfile profile;
  private final Policy policy;
  private final BooleanQuery.Builder query = new BooleanQuery.Builder();

  private CandidateQuery(MatchProfile profile, Policy policy) {
    this.profile = profile;
    this.policy = policy;
  }

  /** What may be proposed to the profile. */
  static Query forProposals(MatchProfile profile, Circumstances circumstances) {
    CandidateQuery candidates = new CandidateQuery(profile, circumstances.policy());
    new RuleFilters(profile, circumstances).addTo(candidates.query);
    return candidates.ranked();
  }

  /**
   * What resembles the profile, is of one of these {@linkplain Fields#KIND kinds} and not of {@code
   * except}.
   */
  static Query forKinds(
      MatchProfile profile, Set<String> kinds, List<ParticipantId> except, Policy policy) {
    CandidateQuery candidates = new CandidateQuery(profile, policy);
    candidates.query.add(Terms.anyOf(Fields.KIND, kinds), Occur.FILTER);
    if (!except.isEmpty()) {
      candidates.query.add(Fields.ownedByAny(except), Occur.MUST_NOT);
    }
    return candidates.ranked();
  }

  private Query ranked() {
    if (profile.participant() != null) {
      query.add(Terms.is(Fields.OWNER, profile.participant().value()), Occur.MUST_NOT);
    }
    query.add(substance(), Occur.MUST);
    addPlace();
    addWeakTies();
    return query.build();
  }

  /** Shared words, sectors or segments, of which there must be one. */
  private Query substance() {
    BooleanQuery.Builder substance = new BooleanQuery.Builder();
    double perSimilarity = policy.weights().text() / policy.fullText();
    profile.terms().stream()
        .sorted(Comparator.comparingDouble(WeightedTerm::weight).reversed())
        .limit(MOST_TERMS)
        .forEach(term -> addFeature(substance, term.key(), perSimilarity * term.weight()));
    addCodes(substance, Fields.SECTOR, profile.sectors(), policy.weights().sectors());
    addCodes(substance, Fields.SEGMENT, profile.segments(), policy.weights().segments());
    return substance.build();
  }

  private static void addCodes(
      BooleanQuery.Builder query, String field, List<String> codes, double weight) {
    double each = weight * Fields.codeWeight(codes);
    codes.forEach(code -> addFeature(query, Fields.codeKey(field, code), each));
  }

  private static void addFeature(BooleanQuery.Builder query, String key, double weight) {
    query.add(FeatureField.newLinearQuery(Fields.TERMS, key, (float) weight), Occur.SHOULD);
  }

  private void addPlace() {
    if (profile.city() == null) {
      return;
    }
    double worth = policy.weights().place();
    double inCountry = profile.country() == null ? 0 : policy.sameCountry();
    addConstant(Terms.is(Fields.CITY, profile.city()), worth * (1 - inCountry));
    if (profile.country() != null) {
      addConstant(Terms.is(Fields.COUNTRY, profile.country()), worth * inCountry);
    }
  }

  private void addWeakTies() {
    double worth = policy.weights().tie();
    if (KindGroup.RESEARCH.has(profile.kind())) {
      addConstant(parts(KindGroup.BUSINESSES), worth);
    }
    if (KindGroup.BUSINESSES.has(profile.kind())) {
      addConstant(parts(KindGroup.RESEARCH), worth);
      if (profile.city() != null) {
        addConstant(businessesOutside(profile.city()), worth);
      }
    }
  }

  private static Query businessesOutside(String city) {
    return new BooleanQuery.Builder()
        .add(parts(KindGroup.BUSINESSES), Occur.FILTER)
        .add(Terms.is(Fields.CITY, city), Occur.MUST_NOT)
        .build();
  }

  private static Query parts(KindGroup group) {
    List<String> parts = new ArrayList<>();
    for (SubjectKind subject : SubjectKind.values()) {
      group.kinds().forEach(kind -> parts.add(Fields.part(subject, kind)));
    }
    return Terms.anyOf(Fields.PART, parts);
  }

  private void addConstant(Query of, double score) {
    query.add(new BoostQuery(new ConstantScoreQuery(of), (float) score), Occur.SHOULD);
  }
}
