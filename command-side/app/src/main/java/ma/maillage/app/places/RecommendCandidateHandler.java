package ma.maillage.app.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.places.CandidateRecommended;
import ma.maillage.api.places.NotEligible;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.api.places.RecommendCandidate;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/**
 * Records a recommendation by a support organisation, once for each; the first moves the candidate
 * up.
 */
public final class RecommendCandidateHandler {

  @CommandHandler
  void handle(
      RecommendCandidate command,
      @InjectEntity(idProperty = "site") Site site,
      @InjectEntity(idProperty = "recommendedBy") Registered supporter,
      EventAppender appender) {
    decide(command, site, supporter).appendTo(appender);
  }

  static Decision decide(RecommendCandidate command, Site site, Registered supporter) {
    Refusal refusal = refusal(command, site, supporter);
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    Candidacy candidacy = site.candidacy(command.application());
    if (candidacy.recommendedBy().contains(command.recommendedBy())) {
      return Decision.accepted();
    }
    List<Object> events = new ArrayList<>();
    events.add(
        new CandidateRecommended(
            command.application(),
            command.site(),
            candidacy.participant(),
            command.recommendedBy(),
            command.comment()));
    if (candidacy.status() == PlaceApplicationStatus.QUEUED && !candidacy.isRecommended()) {
      events.addAll(Allocation.recommended(command.site(), site, command.application()));
    }
    return Decision.accepted(events.toArray());
  }

  private static @Nullable Refusal refusal(
      RecommendCandidate command, Site site, Registered supporter) {
    PlaceApplicationId application = command.application();
    Refusal notSupporting =
        supporter.unless(command.recommendedBy(), Set.of(ParticipantKind.SUPPORT_ORGANISATION));
    if (notSupporting != null) {
      return notSupporting;
    }
    Candidacy candidacy = site.candidacies().get(application);
    if (candidacy != null && candidacy.status() == PlaceApplicationStatus.INELIGIBLE) {
      return new NotEligible(application, candidacy.eligibility());
    }
    return site.unless(
        command.site(),
        application,
        Set.of(PlaceApplicationStatus.INCOMPLETE, PlaceApplicationStatus.QUEUED));
  }
}
