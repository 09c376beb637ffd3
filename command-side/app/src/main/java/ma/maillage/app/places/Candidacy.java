package ma.maillage.app.places;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.Eligibility;
import ma.maillage.api.places.LegalForm;
import ma.maillage.api.places.PlaceApplicationCompleted;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.api.places.PlaceApplicationSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * An application as the site sees it. {@code firm}: no recommendation of another goes ahead of it;
 * {@code until} is the deadline of the offer it has.
 */
record Candidacy(
    ParticipantId participant,
    @Nullable LegalForm legalForm,
    Eligibility eligibility,
    PlaceApplicationStatus status,
    Set<ParticipantId> recommendedBy,
    boolean firm,
    @Nullable Instant until) {

  static Candidacy of(PlaceApplicationSubmitted event) {
    Eligibility eligibility = event.eligibility();
    return new Candidacy(
        event.participant(),
        event.legalForm(),
        eligibility,
        assessed(eligibility),
        Set.of(),
        false,
        null);
  }

  private static PlaceApplicationStatus assessed(Eligibility eligibility) {
    return switch (eligibility.verdict()) {
      case MET -> PlaceApplicationStatus.QUEUED;
      case NOT_MET -> PlaceApplicationStatus.INELIGIBLE;
      case UNKNOWN -> PlaceApplicationStatus.INCOMPLETE;
    };
  }

  Candidacy completed(PlaceApplicationCompleted event) {
    return new Candidacy(
        participant,
        event.legalForm(),
        event.eligibility(),
        assessed(event.eligibility()),
        recommendedBy,
        firm,
        until);
  }

  Candidacy recommended(ParticipantId by) {
    Set<ParticipantId> all = new HashSet<>(recommendedBy);
    all.add(by);
    return new Candidacy(participant, legalForm, eligibility, status, all, true, until);
  }

  /** Who is moved up stands firm, who is moved down does not. */
  Candidacy moved(boolean up) {
    return new Candidacy(participant, legalForm, eligibility, status, recommendedBy, up, until);
  }

  Candidacy offered(Instant deadline) {
    return new Candidacy(
        participant,
        legalForm,
        eligibility,
        PlaceApplicationStatus.OFFERED,
        recommendedBy,
        firm,
        deadline);
  }

  Candidacy becomes(PlaceApplicationStatus next) {
    return new Candidacy(participant, legalForm, eligibility, next, recommendedBy, firm, null);
  }

  boolean isRecommended() {
    return !recommendedBy.isEmpty();
  }

  boolean holdsAPlace() {
    return status == PlaceApplicationStatus.ADMITTED || status == PlaceApplicationStatus.OFFERED;
  }

  /** Whether the participant has to see this one end before it applies again. */
  boolean isOpen() {
    return holdsAPlace()
        || status == PlaceApplicationStatus.QUEUED
        || status == PlaceApplicationStatus.INCOMPLETE;
  }
}
