package ma.maillage.app.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ma.maillage.api.Refusal;
import ma.maillage.api.places.CompletePlaceApplication;
import ma.maillage.api.places.Eligibility;
import ma.maillage.api.places.EligibilityRules;
import ma.maillage.api.places.LegalForm;
import ma.maillage.api.places.NoRulesInForce;
import ma.maillage.api.places.PlaceApplicationCompleted;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.api.places.UnknownPlaceApplication;
import ma.maillage.api.places.Verdict;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/**
 * Holds an incomplete application against the rules of today with what is known now; nothing new
 * means no event.
 */
public final class CompletePlaceApplicationHandler {

  @CommandHandler
  void handle(
      CompletePlaceApplication command,
      @InjectEntity(idProperty = "site") Site site,
      @InjectEntity(idProperty = "participant") Registered applicant,
      EventAppender appender) {
    decide(command, site, applicant).appendTo(appender);
  }

  static Decision decide(CompletePlaceApplication command, Site site, Registered applicant) {
    Refusal refusal =
        site.unless(
            command.site(), command.application(), Set.of(PlaceApplicationStatus.INCOMPLETE));
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    Candidacy candidacy = site.candidacy(command.application());
    if (!candidacy.participant().equals(command.participant())) {
      return Decision.refused(new UnknownPlaceApplication(command.application(), command.site()));
    }
    LocalDate day = Allocation.day(command.at());
    EligibilityRules rules = site.known().rulesOn(day);
    if (rules == null) {
      return Decision.refused(new NoRulesInForce(command.site(), day));
    }
    LegalForm form = command.legalForm() == null ? candidacy.legalForm() : command.legalForm();
    Eligibility eligibility = Assessment.of(rules, applicant.sectors(), form);
    if (eligibility.equals(candidacy.eligibility())) {
      return Decision.accepted();
    }
    PlaceApplicationCompleted completed =
        new PlaceApplicationCompleted(
            command.application(), command.site(), command.participant(), form, eligibility);
    List<Object> events = new ArrayList<>();
    events.add(completed);
    if (eligibility.verdict() == Verdict.MET) {
      Site after = site.evolve(completed);
      events.addAll(Allocation.seat(command.site(), after, command.application(), command.at()));
    }
    return Decision.accepted(events.toArray());
  }
}
