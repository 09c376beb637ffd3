package ma.maillage.app.places;

import static ma.maillage.app.places.Parks.NOW;
import static ma.maillage.app.places.Parks.RULES;
import static ma.maillage.app.places.Parks.SITE;
import static ma.maillage.app.places.Parks.admitted;
import static ma.maillage.app.places.Parks.application;
import static ma.maillage.app.places.Parks.moved;
import static ma.maillage.app.places.Parks.queued;
import static ma.maillage.app.places.Parks.recommended;
import static ma.maillage.app.places.Parks.startup;
import static ma.maillage.app.places.Parks.submitted;
import static ma.maillage.app.places.Parks.with;

import java.util.List;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.CompletePlaceApplication;
import ma.maillage.api.places.LegalForm;
import ma.maillage.api.places.MoveReason;
import ma.maillage.api.places.PlaceApplicationCompleted;
import ma.maillage.api.places.PlaceApplicationNotThere;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.api.places.UnknownPlaceApplication;
import ma.maillage.app.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An application that lacks something is completed and joins those who wait. */
class CompletePlaceApplicationTest {

  private static final Object UNKNOWN_FORM =
      submitted("a", null, Assessment.of(RULES.rules(), List.of("ict"), null));

  @Test
  void admitsOnceNothingIsUnknown() {
    Scenario.given(with(1, startup("a", "ict"), UNKNOWN_FORM))
        .when(complete(LegalForm.MOROCCAN_COMPANY))
        .then(completed(LegalForm.MOROCCAN_COMPANY), admitted("a"));
  }

  @Test
  void bringsARecommendationMadeMeanwhileToBear() {
    Scenario.given(
            with(
                0,
                startup("a", "ict"),
                UNKNOWN_FORM,
                recommended("a"),
                submitted("b"),
                queued("b", 1)))
        .when(complete(LegalForm.MOROCCAN_COMPANY))
        .then(
            completed(LegalForm.MOROCCAN_COMPANY),
            queued("a", 2),
            moved("a", 2, 1, MoveReason.RECOMMENDATION));
  }

  @Test
  void turnsDownWhoTurnsOutNotToBeEligible() {
    Scenario.given(with(1, startup("a", "ict"), UNKNOWN_FORM))
        .when(complete(LegalForm.FOREIGN_COMPANY))
        .then(completed(LegalForm.FOREIGN_COMPANY));
  }

  @Test
  void recordsNothingWhenNothingIsNew() {
    Scenario.given(with(1, startup("a", "ict"), UNKNOWN_FORM)).when(complete(null)).thenNothing();
  }

  @Test
  void isForIncompleteApplications() {
    Scenario.given(with(1, startup("a", "ict"), submitted("a"), admitted("a")))
        .when(complete(null))
        .thenRefused(
            new PlaceApplicationNotThere(application("a"), PlaceApplicationStatus.ADMITTED));
  }

  @Test
  void isForWhoeverApplied() {
    Scenario.given(with(1, startup("b", "ict"), UNKNOWN_FORM))
        .when(
            new CompletePlaceApplication(application("a"), SITE, ParticipantId.of("b"), null, NOW))
        .thenRefused(new UnknownPlaceApplication(application("a"), SITE));
  }

  private static CompletePlaceApplication complete(@Nullable LegalForm form) {
    return new CompletePlaceApplication(application("a"), SITE, ParticipantId.of("a"), form, NOW);
  }

  private static PlaceApplicationCompleted completed(LegalForm form) {
    return new PlaceApplicationCompleted(
        application("a"),
        SITE,
        ParticipantId.of("a"),
        form,
        Assessment.of(RULES.rules(), List.of("ict"), form));
  }
}
