package ma.maillage.matching.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.matching.index.Fields;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.scoring.Circumstances;
import ma.maillage.matching.scoring.KindGroup;
import ma.maillage.matching.scoring.PairingRule;
import ma.maillage.matching.scoring.Policy;
import ma.maillage.matching.text.WeightedTerm;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Translates a profile into the query whose best hits are worth scoring. */
final class CandidateQuery {

  private final MatchProfile profile;
  private final Policy policy;

  private CandidateQuery(MatchProfile profile, Policy policy) {
    this.profile = profile;
    this.policy = policy;
  }

  /** What may be proposed to the profile. */
  static Query forProposals(MatchProfile profile, Circumstances circumstances) {
    CandidateQuery query = new CandidateQuery(profile, circumstances.policy());
    return query.ranked(query.allowed(circumstances), circumstances.partners());
  }

  /** What resembles the profile and is of one of these {@linkplain Fields#KIND kinds}. */
  static Query forKinds(MatchProfile profile, Set<String> kinds, Policy policy) {
    CandidateQuery query = new CandidateQuery(profile, policy);
    return query.ranked(List.of(anyOf(Fields.KIND, kinds)), Set.of());
  }

  private Query ranked(List<Query> filters, Set<String> excluded) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    filters.forEach(filter -> query.add(filter, Occur.FILTER));
    if (!excluded.isEmpty()) {
      query.add(anyOf(Fields.ID, excluded), Occur.MUST_NOT);
    }
    if (profile.participant() != null) {
      query.add(term(Fields.OWNER, profile.participant().value()), Occur.MUST_NOT);
    }
    query.add(substance(), Occur.MUST);
    if (profile.city() != null) {
      addConstant(query, Fields.CITY, profile.city().value(), policy.weights().place());
    }
    weakTies().forEach(tie -> query.add(tie, Occur.SHOULD));
    return query.build();
  }

  /** Shared words, sectors or segments, of which there must be one. */
  private Query substance() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    double perSimilarity = policy.weights().text() / policy.fullText();
    for (WeightedTerm term : profile.terms()) {
      float weight = (float) (perSimilarity * term.weight());
      query.add(FeatureField.newLinearQuery(Fields.TERMS, term.key(), weight), Occur.SHOULD);
    }
    addCodes(query, Fields.SECTOR, profile.sectors(), policy.weights().sectors());
    addCodes(query, Fields.SEGMENT, profile.segments(), policy.weights().segments());
    return query.build();
  }

  private static void addCodes(
      BooleanQuery.Builder query, String field, List<String> codes, double weight) {
    codes.forEach(code -> addConstant(query, field, code, weight / codes.size()));
  }

  private List<Query> weakTies() {
    if (KindGroup.RESEARCH.has(profile.kind())) {
      return List.of(constant(parts(KindGroup.BUSINESSES), policy.weights().tie()));
    }
    if (!KindGroup.BUSINESSES.has(profile.kind())) {
      return List.of();
    }
    List<Query> ties = new ArrayList<>();
    ties.add(constant(parts(KindGroup.RESEARCH), policy.weights().tie()));
    if (profile.city() != null) {
      Query elsewhere =
          new BooleanQuery.Builder()
              .add(parts(KindGroup.BUSINESSES), Occur.FILTER)
              .add(term(Fields.CITY, profile.city().value()), Occur.MUST_NOT)
              .build();
      ties.add(constant(elsewhere, policy.weights().tie()));
    }
    return ties;
  }

  private static Query parts(KindGroup group) {
    List<String> parts = new ArrayList<>();
    for (SubjectKind subject : SubjectKind.values()) {
      group.kinds().forEach(kind -> parts.add(Fields.part(subject, kind)));
    }
    return anyOf(Fields.PART, parts);
  }

  private List<Query> allowed(Circumstances circumstances) {
    List<Query> filters = new ArrayList<>();
    filters.add(anyOf(Fields.PART, partsThatMayMeet(circumstances)));
    filters.add(LongPoint.newRangeQuery(Fields.UNTIL, circumstances.today(), Long.MAX_VALUE));
    List<String> addressees = new ArrayList<>(List.of(Fields.ANYBODY));
    if (profile.kind() != null) {
      addressees.add(profile.kind().name());
    }
    filters.add(anyOf(Fields.ADDRESSED_TO, addressees));
    if (KindGroup.HOSTS.has(profile.kind()) && profile.subject().kind() != SubjectKind.NEED) {
      filters.add(anyOf(Fields.SECTOR, policy.parkSectors()));
      filters.add(term(Fields.COUNTRY, policy.parkCountry()));
    }
    return filters;
  }

  /** Asks the rules themselves, with a blank profile for every part somebody may play. */
  private List<String> partsThatMayMeet(Circumstances circumstances) {
    Circumstances noHistory =
        new Circumstances(circumstances.policy(), circumstances.today(), Set.of());
    List<String> parts = new ArrayList<>();
    for (SubjectKind subject : SubjectKind.values()) {
      for (ParticipantKind kind : ParticipantKind.values()) {
        if (PairingRule.firstBroken(profile, blank(subject, kind), noHistory).isEmpty()) {
          parts.add(Fields.part(subject, kind));
        }
      }
    }
    return parts;
  }

  /** A profile that says nothing except what makes it eligible. */
  private MatchProfile blank(SubjectKind subject, ParticipantKind kind) {
    return new MatchProfile(
        profile.analysis(),
        new Subject(subject, "blank"),
        null,
        kind,
        List.of(),
        List.copyOf(policy.parkSectors()),
        List.of(),
        null,
        policy.parkCountry(),
        Set.of(),
        null);
  }

  private static void addConstant(
      BooleanQuery.Builder query, String field, String value, double score) {
    query.add(constant(term(field, value), score), Occur.SHOULD);
  }

  private static Query constant(Query query, double score) {
    return new BoostQuery(new ConstantScoreQuery(query), (float) score);
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query anyOf(String field, Iterable<String> values) {
    List<BytesRef> terms = new ArrayList<>();
    values.forEach(value -> terms.add(new BytesRef(value)));
    return new TermInSetQuery(field, terms);
  }
}
