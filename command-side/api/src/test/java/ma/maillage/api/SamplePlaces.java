package ma.maillage.api;

import java.time.Instant;
import java.util.List;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.AdmittedForm;
import ma.maillage.api.places.CandidateMoved;
import ma.maillage.api.places.CandidateQueued;
import ma.maillage.api.places.CandidateRecommended;
import ma.maillage.api.places.Eligibility;
import ma.maillage.api.places.EligibilityRule;
import ma.maillage.api.places.EligibilityRules;
import ma.maillage.api.places.EligibilityRulesSet;
import ma.maillage.api.places.Exactness;
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

/** Of these, what is about places. */
final class SamplePlaces {

  private static final ParticipantId STARTUP = ParticipantId.of("startup");
  private static final SiteId SITE = SiteId.of("site");
  private static final PlaceApplicationId APPLICATION = PlaceApplicationId.of("application");
  private static final Source SOURCE = new Source("Presse", FactDate.of("2018"));

  private SamplePlaces() {}

  static List<Object> all() {
    return List.of(
        new SiteOpened(
            SITE,
            "Technopark de Fès",
            CityCode.of("Fès"),
            ParticipantId.of("operator"),
            FactDate.of("2018"),
            SOURCE),
        new SiteFactStated(
            SITE,
            new SiteFact(Measure.CAPACITY, 100, Exactness.AT_LEAST, FactDate.of("2018"), SOURCE)),
        new EligibilityRulesSet(SITE, rules()),
        new PlaceApplicationSubmitted(
            APPLICATION, SITE, STARTUP, LegalForm.ASSOCIATION, eligibility()),
        new PlaceApplicationCompleted(
            APPLICATION, SITE, STARTUP, LegalForm.MOROCCAN_COMPANY, eligibility()),
        new PlaceApplicationWithdrawn(APPLICATION, SITE, STARTUP),
        new CandidateQueued(APPLICATION, SITE, STARTUP, 4),
        new CandidateRecommended(
            APPLICATION, SITE, STARTUP, ParticipantId.of("support"), "Suivie depuis un an"),
        new CandidateMoved(APPLICATION, SITE, STARTUP, 4, 2, MoveReason.OTHER, "Incendie"),
        new PlaceOffered(APPLICATION, SITE, STARTUP, Instant.parse("2027-01-31T12:00:00Z")),
        new PlaceDeclined(APPLICATION, SITE, STARTUP),
        new PlaceOfferLapsed(APPLICATION, SITE, STARTUP),
        new TenantAdmitted(APPLICATION, SITE, STARTUP),
        new TenantLeft(APPLICATION, SITE, STARTUP));
  }

  private static EligibilityRules rules() {
    return new EligibilityRules(
        FactDate.of("2016-06"),
        List.of("ict"),
        List.of(new AdmittedForm(LegalForm.ASSOCIATION, List.of("cultural-industry"))),
        SOURCE);
  }

  private static Eligibility eligibility() {
    return new Eligibility(
        FactDate.of("2016-06"),
        List.of(
            new RuleOutcome(
                EligibilityRule.SECTOR, Verdict.NOT_MET, List.of("agritech"), List.of("ict"))));
  }
}
