package ma.maillage.app.places;

import static ma.maillage.app.places.Parks.NOW;
import static ma.maillage.app.places.Parks.OPENED;
import static ma.maillage.app.places.Parks.OPERATOR;
import static ma.maillage.app.places.Parks.RULES;
import static ma.maillage.app.places.Parks.SITE;
import static ma.maillage.app.places.Parks.SOURCE;
import static ma.maillage.app.places.Parks.admitted;
import static ma.maillage.app.places.Parks.number;
import static ma.maillage.app.places.Parks.offered;
import static ma.maillage.app.places.Parks.others;
import static ma.maillage.app.places.Parks.participant;
import static ma.maillage.app.places.Parks.queued;
import static ma.maillage.app.places.Parks.submitted;
import static ma.maillage.app.places.Parks.with;

import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.places.CapacityBelowHeld;
import ma.maillage.api.places.Measure;
import ma.maillage.api.places.OpenSite;
import ma.maillage.api.places.PassPlacesOn;
import ma.maillage.api.places.SetEligibilityRules;
import ma.maillage.api.places.SiteAlreadyOpened;
import ma.maillage.api.places.SiteFact;
import ma.maillage.api.places.SiteFactStated;
import ma.maillage.api.places.StateSiteFact;
import ma.maillage.api.places.UnknownSite;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

/** What is said of a site: that it is there, its numbers and its rules. */
class SiteTest {

  private static final SiteFact TWO = number(Measure.CAPACITY, 2, "2018");

  @Test
  void opensASiteOfARegisteredOperator() {
    Scenario.given(participant("operator", ParticipantKind.COMPANY)).when(open()).then(OPENED);
  }

  @Test
  void opensASiteOnce() {
    Scenario.given(participant("operator", ParticipantKind.COMPANY), OPENED)
        .when(open())
        .thenRefused(new SiteAlreadyOpened(SITE));
  }

  @Test
  void refusesAnOperatorNobodyKnows() {
    Scenario.given().when(open()).thenRefused(new UnknownParticipant(OPERATOR));
  }

  @Test
  void statesANumberOnce() {
    Scenario.given(OPENED)
        .when(new StateSiteFact(SITE, TWO, NOW))
        .then(new SiteFactStated(SITE, TWO));
    Scenario.given(OPENED, new SiteFactStated(SITE, TWO))
        .when(new StateSiteFact(SITE, TWO, NOW))
        .thenNothing();
  }

  @Test
  void setsRulesOnce() {
    Scenario.given(OPENED).when(new SetEligibilityRules(SITE, RULES.rules())).then(RULES);
    Scenario.given(OPENED, RULES).when(new SetEligibilityRules(SITE, RULES.rules())).thenNothing();
  }

  @Test
  void knowsNothingOfAnotherSite() {
    Scenario.given().when(new StateSiteFact(SITE, TWO, NOW)).thenRefused(new UnknownSite(SITE));
    Scenario.given()
        .when(new SetEligibilityRules(SITE, RULES.rules()))
        .thenRefused(new UnknownSite(SITE));
    Scenario.given().when(new PassPlacesOn(SITE, NOW)).thenRefused(new UnknownSite(SITE));
  }

  @Test
  void offersThePlacesThatANewCapacityFrees() {
    SiteFact three = number(Measure.CAPACITY, 3, "2019");
    Scenario.given(
            with(
                1,
                submitted("a"),
                admitted("a"),
                submitted("b"),
                queued("b", 1),
                submitted("c"),
                queued("c", 2),
                submitted("d"),
                queued("d", 3)))
        .when(new StateSiteFact(SITE, three, NOW))
        .then(new SiteFactStated(SITE, three), offered("b"), offered("c"));
  }

  @Test
  void refusesACapacityBelowThePlacesThatAreHeldOrOffered() {
    Scenario.given(
            with(2, submitted("a"), admitted("a"), submitted("b"), queued("b", 1), offered("b")))
        .when(new StateSiteFact(SITE, number(Measure.CAPACITY, 1, "2026"), NOW))
        .thenRefused(new CapacityBelowHeld(SITE, 1, 2));
    Scenario.given(with(1, submitted("a"), admitted("a")))
        .when(new StateSiteFact(SITE, others(1).fact(), NOW))
        .thenRefused(new CapacityBelowHeld(SITE, 0, 1));
  }

  @Test
  void takesANumberOfThePastOrTheFutureWhichDecidesNothingToday() {
    SiteFact past = number(Measure.CAPACITY, 0, "2010");
    SiteFact future = number(Measure.CAPACITY, 0, "2030");
    Object[] full = with(1, submitted("a"), admitted("a"));
    Scenario.given(full)
        .when(new StateSiteFact(SITE, past, NOW))
        .then(new SiteFactStated(SITE, past));
    Scenario.given(full)
        .when(new StateSiteFact(SITE, future, NOW))
        .then(new SiteFactStated(SITE, future));
  }

  private static OpenSite open() {
    return new OpenSite(SITE, OPENED.name(), OPENED.city(), OPERATOR, OPENED.openedIn(), SOURCE);
  }
}
