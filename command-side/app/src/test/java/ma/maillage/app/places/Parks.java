package ma.maillage.app.places;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.places.AdmittedForm;
import ma.maillage.api.places.ApplyForPlace;
import ma.maillage.api.places.CandidateMoved;
import ma.maillage.api.places.CandidateQueued;
import ma.maillage.api.places.CandidateRecommended;
import ma.maillage.api.places.Eligibility;
import ma.maillage.api.places.EligibilityRules;
import ma.maillage.api.places.EligibilityRulesSet;
import ma.maillage.api.places.FactDate;
import ma.maillage.api.places.LegalForm;
import ma.maillage.api.places.Measure;
import ma.maillage.api.places.MoveReason;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.PlaceApplicationSubmitted;
import ma.maillage.api.places.PlaceOffered;
import ma.maillage.api.places.SiteFact;
import ma.maillage.api.places.SiteFactStated;
import ma.maillage.api.places.SiteId;
import ma.maillage.api.places.SiteOpened;
import ma.maillage.api.places.Source;
import ma.maillage.api.places.TenantAdmitted;
import org.jspecify.annotations.Nullable;

/** A site with rules, and what happens on it. */
final class Parks {

  static final SiteId SITE = SiteId.of("technopark");
  static final ParticipantId OPERATOR = ParticipantId.of("operator");
  static final ParticipantId SUPPORT = ParticipantId.of("support");
  static final Source SOURCE = new Source("Presse", FactDate.of("2018"));
  static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  static final Instant DEADLINE = NOW.plus(Allocation.TIME_TO_ANSWER);

  static final SiteOpened OPENED =
      new SiteOpened(SITE, "Technopark", CityCode.of("Fès"), OPERATOR, FactDate.of("2015"), SOURCE);

  static final EligibilityRulesSet RULES = rules("2001", List.of("ict"));

  static final Eligibility ELIGIBLE =
      Assessment.of(RULES.rules(), List.of("ict"), LegalForm.MOROCCAN_COMPANY);

  private Parks() {}

  static EligibilityRulesSet rules(String from, List<String> sectors) {
    return new EligibilityRulesSet(
        SITE,
        new EligibilityRules(
            FactDate.of(from),
            sectors,
            List.of(
                new AdmittedForm(LegalForm.MOROCCAN_COMPANY, List.of()),
                new AdmittedForm(LegalForm.ASSOCIATION, List.of("cultural-industry"))),
            SOURCE));
  }

  /** The site with its rules and so many places, followed by what happens. */
  static Object[] with(int places, Object... events) {
    return Stream.concat(
            Stream.of(OPENED, RULES, fact(Measure.CAPACITY, places, "2018"), others(0)),
            Stream.of(events))
        .toArray();
  }

  static SiteFactStated others(int held) {
    return fact(Measure.HELD_BY_OTHERS, held, "2018");
  }

  static SiteFactStated fact(Measure measure, int value, String since) {
    return new SiteFactStated(SITE, number(measure, value, since));
  }

  static SiteFact number(Measure measure, int value, String since) {
    return new SiteFact(measure, value, null, FactDate.of(since), SOURCE);
  }

  static Object startup(String name, String... sectors) {
    return participant(name, ParticipantKind.STARTUP, sectors);
  }

  static Object participant(String name, ParticipantKind kind, String... sectors) {
    return new ParticipantRegistered(
        ParticipantId.of(name),
        kind,
        new Profile(name, null, List.of(sectors), null, null, null, null, null, true),
        List.of());
  }

  static PlaceApplicationId application(String name) {
    return PlaceApplicationId.of("application-" + name);
  }

  static ApplyForPlace apply(String name, @Nullable LegalForm form) {
    return new ApplyForPlace(application(name), SITE, ParticipantId.of(name), form, NOW);
  }

  static PlaceApplicationSubmitted submitted(String name) {
    return submitted(name, LegalForm.MOROCCAN_COMPANY, ELIGIBLE);
  }

  static PlaceApplicationSubmitted submitted(
      String name, @Nullable LegalForm form, Eligibility eligibility) {
    return new PlaceApplicationSubmitted(
        application(name), SITE, ParticipantId.of(name), form, eligibility);
  }

  static TenantAdmitted admitted(String name) {
    return new TenantAdmitted(application(name), SITE, ParticipantId.of(name));
  }

  static CandidateQueued queued(String name, int position) {
    return new CandidateQueued(application(name), SITE, ParticipantId.of(name), position);
  }

  static PlaceOffered offered(String name) {
    return new PlaceOffered(application(name), SITE, ParticipantId.of(name), DEADLINE);
  }

  static CandidateMoved moved(String name, int from, int to, MoveReason reason) {
    return new CandidateMoved(
        application(name), SITE, ParticipantId.of(name), from, to, reason, null);
  }

  static CandidateRecommended recommended(String name) {
    return new CandidateRecommended(application(name), SITE, ParticipantId.of(name), SUPPORT, null);
  }
}
