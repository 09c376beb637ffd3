package ma.maillage.app.places;

import static ma.maillage.app.places.Parks.ELIGIBLE;
import static ma.maillage.app.places.Parks.NOW;
import static ma.maillage.app.places.Parks.OPENED;
import static ma.maillage.app.places.Parks.RULES;
import static ma.maillage.app.places.Parks.SITE;
import static ma.maillage.app.places.Parks.admitted;
import static ma.maillage.app.places.Parks.application;
import static ma.maillage.app.places.Parks.apply;
import static ma.maillage.app.places.Parks.fact;
import static ma.maillage.app.places.Parks.offered;
import static ma.maillage.app.places.Parks.others;
import static ma.maillage.app.places.Parks.participant;
import static ma.maillage.app.places.Parks.queued;
import static ma.maillage.app.places.Parks.rules;
import static ma.maillage.app.places.Parks.startup;
import static ma.maillage.app.places.Parks.submitted;
import static ma.maillage.app.places.Parks.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ma.maillage.api.directory.KindNotAllowed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.places.AlreadyCandidate;
import ma.maillage.api.places.ApplyForPlace;
import ma.maillage.api.places.Eligibility;
import ma.maillage.api.places.EligibilityRule;
import ma.maillage.api.places.EligibilityRulesSet;
import ma.maillage.api.places.FactDate;
import ma.maillage.api.places.LegalForm;
import ma.maillage.api.places.Measure;
import ma.maillage.api.places.NoRulesInForce;
import ma.maillage.api.places.PlaceApplicationAlreadySubmitted;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.api.places.PlaceApplicationSubmitted;
import ma.maillage.api.places.RuleOutcome;
import ma.maillage.api.places.SiteId;
import ma.maillage.api.places.UnknownSite;
import ma.maillage.api.places.Verdict;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

/** Who is admitted, who waits, who has to say more and who is turned down, and why. */
class ApplyForPlaceTest {

  private static final Object STARTUP = startup("a", "ict");

  @Test
  void admitsAnEligibleCandidateWhilePlacesAreFree() {
    Scenario.given(with(1, STARTUP))
        .when(apply("a", LegalForm.MOROCCAN_COMPANY))
        .then(submitted("a"), admitted("a"));
  }

  @Test
  void queuesWhenTheSiteIsFull() {
    Scenario.given(with(1, STARTUP, submitted("b"), admitted("b"), submitted("c"), queued("c", 1)))
        .when(apply("a", LegalForm.MOROCCAN_COMPANY))
        .then(submitted("a"), queued("a", 2));
  }

  @Test
  void countsPlacesThatOthersHold() {
    Scenario.given(with(3, STARTUP, others(3)))
        .when(apply("a", LegalForm.MOROCCAN_COMPANY))
        .then(submitted("a"), queued("a", 1));
  }

  @Test
  void countsPlacesThatAreOffered() {
    Scenario.given(with(1, STARTUP, submitted("b"), queued("b", 1), offered("b")))
        .when(apply("a", LegalForm.MOROCCAN_COMPANY))
        .then(submitted("a"), queued("a", 1));
  }

  @Test
  void queuesWhileNobodyKnowsWhetherAPlaceIsFree() {
    Scenario.given(STARTUP, OPENED, RULES, fact(Measure.CAPACITY, 100, "2018"))
        .when(apply("a", LegalForm.MOROCCAN_COMPANY))
        .then(submitted("a"), queued("a", 1));
  }

  @Test
  void goesByTheCapacityOfTheDay() {
    Scenario.given(with(0, STARTUP, fact(Measure.CAPACITY, 5, "2026-03-02")))
        .when(apply("a", LegalForm.MOROCCAN_COMPANY))
        .then(submitted("a"), admitted("a"));
    Scenario.given(with(0, STARTUP, fact(Measure.CAPACITY, 5, "2026-03-03")))
        .when(apply("a", LegalForm.MOROCCAN_COMPANY))
        .then(submitted("a"), queued("a", 1));
  }

  @Test
  void offersToThoseWhoWaitBeforeItAdmitsANewOne() {
    Scenario.given(
            with(
                0,
                STARTUP,
                submitted("b"),
                queued("b", 1),
                fact(Measure.CAPACITY, 1, "2026-03-02")))
        .when(apply("a", LegalForm.MOROCCAN_COMPANY))
        .then(submitted("a"), offered("b"), queued("a", 1));
  }

  @Test
  void turnsDownWhoDoesNotMeetARuleAndSaysWhich() {
    Scenario.given(with(1, startup("a", "seafood")))
        .when(apply("a", LegalForm.FOREIGN_COMPANY))
        .then(
            submitted(
                "a",
                LegalForm.FOREIGN_COMPANY,
                new Eligibility(
                    FactDate.of("2001"),
                    List.of(
                        new RuleOutcome(
                            EligibilityRule.SECTOR,
                            Verdict.NOT_MET,
                            List.of("seafood"),
                            List.of("ict")),
                        new RuleOutcome(
                            EligibilityRule.LEGAL_FORM,
                            Verdict.NOT_MET,
                            List.of("FOREIGN_COMPANY"),
                            List.of("MOROCCAN_COMPANY", "ASSOCIATION in cultural-industry"))))));
  }

  @Test
  void takesAnUnknownForNeitherYesNorNo() {
    Eligibility unknown = Assessment.of(RULES.rules(), List.of(), null);
    Scenario.given(with(1, startup("a")))
        .when(apply("a", null))
        .then(submitted("a", null, unknown));
  }

  @Test
  void goesByTheRulesOfTheDay() {
    EligibilityRulesSet wider = rules("2020", List.of("ict", "cultural-industry"));
    EligibilityRulesSet later = rules("2027", List.of("green-technology"));
    Eligibility eligible =
        Assessment.of(wider.rules(), List.of("cultural-industry"), LegalForm.ASSOCIATION);
    Scenario.given(with(1, startup("a", "cultural-industry"), wider, later))
        .when(apply("a", LegalForm.ASSOCIATION))
        .then(submitted("a", LegalForm.ASSOCIATION, eligible), admitted("a"));
  }

  @Test
  void needsRules() {
    Scenario.given(STARTUP, OPENED)
        .when(apply("a", LegalForm.MOROCCAN_COMPANY))
        .thenRefused(new NoRulesInForce(SITE, LocalDate.of(2026, 3, 2)));
  }

  @Test
  void takesOneOpenApplicationOfAParticipant() {
    Scenario.given(with(1, STARTUP, submitted("a"), admitted("a")))
        .when(
            new ApplyForPlace(
                PlaceApplicationId.of("again"), SITE, ParticipantId.of("a"), null, NOW))
        .thenRefused(
            new AlreadyCandidate(
                ParticipantId.of("a"), application("a"), PlaceApplicationStatus.ADMITTED));
  }

  @Test
  void takesAnIdOnceOnWhicheverSite() {
    Object elsewhere =
        new PlaceApplicationSubmitted(
            application("a"), SiteId.of("elsewhere"), ParticipantId.of("b"), null, ELIGIBLE);
    Scenario.given(with(1, STARTUP, elsewhere))
        .when(apply("a", null))
        .thenRefused(new PlaceApplicationAlreadySubmitted(application("a")));
  }

  @Test
  void hostsCompaniesAndLabsOnly() {
    Scenario.given(with(1, participant("a", ParticipantKind.SUPPORT_ORGANISATION)))
        .when(apply("a", null))
        .thenRefused(
            new KindNotAllowed(
                ParticipantId.of("a"),
                ParticipantKind.SUPPORT_ORGANISATION,
                Set.of(
                    ParticipantKind.STARTUP,
                    ParticipantKind.COMPANY,
                    ParticipantKind.PROJECT_HOLDER,
                    ParticipantKind.RESEARCH_LAB)));
  }

  @Test
  void knowsNothingOfAnotherSite() {
    Scenario.given(STARTUP).when(apply("a", null)).thenRefused(new UnknownSite(SITE));
  }
}
