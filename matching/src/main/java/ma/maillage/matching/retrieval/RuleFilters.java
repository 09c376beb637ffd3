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
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * The {@linkplain PairingRule hard rules} as filters of a query, so that no candidate is spent on
 * what they forbid. They let through at least what the rules allow.
 */
final class RuleFilters {

  private final MatchProfile profile;
  private final Circumstances circumstances;
  private final Policy policy;

  RuleFilters(MatchProfile profile, Circumstances circumstances) {
    this.profile = profile;
    this.circumstances = circumstances;
    this.policy = circumstances.policy();
  }

  void addTo(BooleanQuery.Builder query) {
    query.add(Terms.anyOf(Fields.PART, partsThatMayMeet()), Occur.FILTER);
    query.add(
        LongPoint.newRangeQuery(Fields.UNTIL, circumstances.today(), Long.MAX_VALUE), Occur.FILTER);
    query.add(addressedToProfile(), Occur.FILTER);
    if (KindGroup.HOSTS.has(profile.kind()) && profile.subject().kind() != SubjectKind.NEED) {
      query.add(eligibleOrNeed(), Occur.FILTER);
    }
    if (!circumstances.partners().isEmpty()) {
      query.add(Terms.anyOf(Fields.ID, circumstances.partners()), Occur.MUST_NOT);
    }
  }

  /** Asks the rules themselves, with a blank profile for every part somebody may play. */
  private List<String> partsThatMayMeet() {
    Circumstances noHistory = new Circumstances(policy, circumstances.today(), Set.of());
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

  /** A profile that says nothing except what makes it eligible and addressed to this one. */
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
        profile.kind() == null ? Set.of() : Set.of(profile.kind()),
        null);
  }

  /** A need that is addressed to nobody in particular is for those who are capable. */
  private Query addressedToProfile() {
    BooleanQuery.Builder addressed = new BooleanQuery.Builder();
    if (profile.kind() != null) {
      addressed.add(Terms.is(Fields.ADDRESSED_TO, profile.kind().name()), Occur.SHOULD);
    }
    boolean answersOnlyIfAsked =
        profile.subject().kind() == SubjectKind.PARTICIPANT
            && !KindGroup.CAPABLE.has(profile.kind());
    BooleanQuery.Builder open = new BooleanQuery.Builder();
    open.add(Terms.is(Fields.ADDRESSED_TO, Fields.ANYBODY), Occur.FILTER);
    if (answersOnlyIfAsked) {
      open.add(Terms.is(Fields.SUBJECT_KIND, SubjectKind.NEED.name()), Occur.MUST_NOT);
    }
    return addressed.add(open.build(), Occur.SHOULD).build();
  }

  /** A host may meet eligible companies, and whoever has a need it answers. */
  private Query eligibleOrNeed() {
    BooleanQuery eligible =
        new BooleanQuery.Builder()
            .add(Terms.anyOf(Fields.SECTOR, policy.parkSectors()), Occur.FILTER)
            .add(Terms.is(Fields.COUNTRY, policy.parkCountry()), Occur.FILTER)
            .build();
    return new BooleanQuery.Builder()
        .add(Terms.is(Fields.SUBJECT_KIND, SubjectKind.NEED.name()), Occur.SHOULD)
        .add(eligible, Occur.SHOULD)
        .build();
  }
}
