package ma.maillage.app.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.places.AlreadyCandidate;
import ma.maillage.api.places.ApplyForPlace;
import ma.maillage.api.places.EligibilityRules;
import ma.maillage.api.places.NoRulesInForce;
import ma.maillage.api.places.PlaceApplicationAlreadySubmitted;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.PlaceApplicationSubmitted;
import ma.maillage.api.places.UnknownSite;
import ma.maillage.api.places.Verdict;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/**
 * Records an application with what came of each rule of the day; who meets them all gets a place or
 * waits.
 */
public final class ApplyForPlaceHandler {

  private static final Set<ParticipantKind> CANDIDATES =
      EnumSet.of(
          ParticipantKind.STARTUP,
          ParticipantKind.COMPANY,
          ParticipantKind.PROJECT_HOLDER,
          ParticipantKind.RESEARCH_LAB);

  @CommandHandler
  void handle(
      ApplyForPlace command,
      @InjectEntity(idProperty = "site") Site site,
      @InjectEntity(idProperty = "participant") Registered applicant,
      @InjectEntity(idProperty = "application") Submission submission,
      EventAppender appender) {
    decide(command, site, applicant, submission).appendTo(appender);
  }

  static Decision decide(
      ApplyForPlace command, Site site, Registered applicant, Submission submission) {
    Refusal refusal = refusal(command, site, applicant, submission);
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    LocalDate day = Allocation.day(command.at());
    EligibilityRules rules = site.known().rulesOn(day);
    if (rules == null) {
      return Decision.refused(new NoRulesInForce(command.site(), day));
    }
    PlaceApplicationSubmitted submitted =
        new PlaceApplicationSubmitted(
            command.application(),
            command.site(),
            command.participant(),
            command.legalForm(),
            Assessment.of(rules, applicant.sectors(), command.legalForm()));
    List<Object> events = new ArrayList<>();
    events.add(submitted);
    if (submitted.eligibility().verdict() == Verdict.MET) {
      Site after = site.evolve(submitted);
      events.addAll(Allocation.seat(command.site(), after, command.application(), command.at()));
    }
    return Decision.accepted(events.toArray());
  }

  private static @Nullable Refusal refusal(
      ApplyForPlace command, Site site, Registered applicant, Submission submission) {
    if (!site.opened()) {
      return new UnknownSite(command.site());
    }
    if (submission.submitted()) {
      return new PlaceApplicationAlreadySubmitted(command.application());
    }
    Refusal refusal = applicant.unless(command.participant(), CANDIDATES);
    return refusal == null ? open(command.participant(), site) : refusal;
  }

  private static @Nullable Refusal open(ParticipantId participant, Site site) {
    for (Map.Entry<PlaceApplicationId, Candidacy> other : site.candidacies().entrySet()) {
      Candidacy candidacy = other.getValue();
      if (candidacy.participant().equals(participant) && candidacy.isOpen()) {
        return new AlreadyCandidate(participant, other.getKey(), candidacy.status());
      }
    }
    return null;
  }
}
