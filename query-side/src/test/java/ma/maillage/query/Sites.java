package ma.maillage.query;

import static ma.maillage.query.Samples.described;
import static ma.maillage.query.Samples.registered;
import static ma.maillage.query.Samples.startup;

import java.time.Instant;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.places.CandidateMoved;
import ma.maillage.api.places.CandidateQueued;
import ma.maillage.api.places.CandidateRecommended;
import ma.maillage.api.places.Eligibility;
import ma.maillage.api.places.EligibilityRule;
import ma.maillage.api.places.EligibilityRules;
import ma.maillage.api.places.EligibilityRulesSet;
import ma.maillage.api.places.FactDate;
import ma.maillage.api.places.LegalForm;
import ma.maillage.api.places.Measure;
import ma.maillage.api.places.MoveReason;
import ma.maillage.api.places.PlaceApplicationCompleted;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.PlaceApplicationSubmitted;
import ma.maillage.api.places.PlaceApplicationWithdrawn;
import ma.maillage.api.places.PlaceDeclined;
import ma.maillage.api.places.PlaceOfferLapsed;
import ma.maillage.api.places.PlaceOffered;
import ma.maillage.api.places.RuleOutcome;
import ma.maillage.api.places.SiteFact;
import ma.maillage.api.places.SiteFactStated;
import ma.maillage.api.places.SiteId;
import ma.maillage.api.places.SiteOpened;
import ma.maillage.api.places.Source;
import ma.maillage.api.places.TenantAdmitted;
import ma.maillage.api.places.TenantLeft;
import ma.maillage.api.places.Verdict;

/** What happens on a site, as the log could hold it. */
public final class Sites {

  public static final SiteId SITE = SiteId.of("park");
  public static final Source SOURCE = new Source("Presse", FactDate.of("2018"));
  public static final Instant DEADLINE = Instant.parse("2026-03-16T12:00:00Z");

  private Sites() {}

  static Object[] story() {
    return new Object[] {
      registered("mitc", ParticipantKind.COMPANY, "MITC", "Casablanca"),
      registered("rem", ParticipantKind.SUPPORT_ORGANISATION, "REM", null),
      startup("p1", "Rabat"),
      startup("p2", "Rabat"),
      startup("p3", "Rabat"),
      startup("p4", "Rabat"),
      opened(),
      rules("2012", "ict"),
      fact(Measure.CAPACITY, 1, "2012"),
      fact(Measure.HELD_BY_OTHERS, 0, "2012"),
      submitted("p1", Verdict.MET),
      admitted("p1"),
      submitted("p2", Verdict.UNKNOWN),
      recommended("p2"),
      submitted("p3", Verdict.MET),
      queued("p3", 1),
      completed("p2"),
      queued("p2", 2),
      moved("p2", 2, 1, MoveReason.RECOMMENDATION),
      submitted("p4", Verdict.MET),
      queued("p4", 3),
      left("p1"),
      offered("p2"),
      new PlaceOfferLapsed(application("p2"), SITE, ParticipantId.of("p2")),
      offered("p3"),
      described("p3", ParticipantKind.STARTUP, "Troisième", "Fès"),
      described("mitc", ParticipantKind.COMPANY, "Opérateur", "Casablanca"),
      new PlaceDeclined(application("p3"), SITE, ParticipantId.of("p3")),
      offered("p4"),
      new PlaceApplicationWithdrawn(application("p4"), SITE, ParticipantId.of("p4"))
    };
  }

  public static SiteOpened opened() {
    return new SiteOpened(
        SITE,
        "Technopark Rabat",
        CityCode.of("Rabat"),
        ParticipantId.of("mitc"),
        FactDate.of("2012"),
        SOURCE);
  }

  public static EligibilityRulesSet rules(String from, String... sectors) {
    return new EligibilityRulesSet(
        SITE, new EligibilityRules(FactDate.of(from), List.of(sectors), List.of(), SOURCE));
  }

  public static SiteFactStated fact(Measure measure, int value, String since) {
    return new SiteFactStated(SITE, new SiteFact(measure, value, null, FactDate.of(since), SOURCE));
  }

  public static PlaceApplicationId application(String participant) {
    return PlaceApplicationId.of("application-" + participant);
  }

  public static Eligibility eligibility(Verdict sector) {
    return new Eligibility(
        FactDate.of("2012"),
        List.of(new RuleOutcome(EligibilityRule.SECTOR, sector, List.of("ict"), List.of("ict"))));
  }

  public static PlaceApplicationSubmitted submitted(String participant, Verdict verdict) {
    return new PlaceApplicationSubmitted(
        application(participant), SITE, ParticipantId.of(participant), null, eligibility(verdict));
  }

  public static PlaceApplicationCompleted completed(String participant) {
    return new PlaceApplicationCompleted(
        application(participant),
        SITE,
        ParticipantId.of(participant),
        LegalForm.MOROCCAN_COMPANY,
        eligibility(Verdict.MET));
  }

  public static CandidateQueued queued(String participant, int position) {
    return new CandidateQueued(
        application(participant), SITE, ParticipantId.of(participant), position);
  }

  public static CandidateRecommended recommended(String participant) {
    return new CandidateRecommended(
        application(participant),
        SITE,
        ParticipantId.of(participant),
        ParticipantId.of("rem"),
        "Suivie depuis un an");
  }

  public static CandidateMoved moved(String participant, int from, int to, MoveReason reason) {
    return new CandidateMoved(
        application(participant), SITE, ParticipantId.of(participant), from, to, reason, null);
  }

  public static PlaceOffered offered(String participant) {
    return new PlaceOffered(
        application(participant), SITE, ParticipantId.of(participant), DEADLINE);
  }

  public static TenantAdmitted admitted(String participant) {
    return new TenantAdmitted(application(participant), SITE, ParticipantId.of(participant));
  }

  public static TenantLeft left(String participant) {
    return new TenantLeft(application(participant), SITE, ParticipantId.of(participant));
  }
}
