package ma.maillage.query.places;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.Eligibility;
import ma.maillage.api.places.LegalForm;
import ma.maillage.api.places.MoveReason;
import ma.maillage.api.places.PlaceApplicationCompleted;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.api.places.PlaceApplicationSubmitted;
import ma.maillage.api.places.SiteId;
import ma.maillage.api.places.Verdict;
import ma.maillage.query.subjects.Party;
import org.jspecify.annotations.Nullable;

/**
 * An application as its candidate sees it. {@code position} counts from 1 and is null unless it
 * waits; {@code offeredUntil} is the deadline of the offer it has; {@code changedAt} is when it
 * came into its status.
 */
public record PlaceApplicationView(
    PlaceApplicationId id,
    SiteId site,
    String siteName,
    CityCode city,
    Party participant,
    @Nullable LegalForm legalForm,
    Verdict eligible,
    Eligibility eligibility,
    PlaceApplicationStatus status,
    @Nullable Integer position,
    @Nullable Instant offeredUntil,
    List<Recommendation> recommendations,
    List<Move> moves,
    Instant appliedAt,
    Instant changedAt) {

  /** Who recommends the candidate, under the name it had then. */
  public record Recommendation(
      ParticipantId by, String name, @Nullable String comment, Instant at) {}

  /** A change of its own position that was no mere moving up. */
  public record Move(int from, int to, MoveReason reason, @Nullable String comment, Instant at) {}

  static PlaceApplicationView of(
      PlaceApplicationSubmitted event, StoredSite site, Party participant, Instant at) {
    return new PlaceApplicationView(
        event.application(),
        event.site(),
        site.name(),
        site.city(),
        participant,
        event.legalForm(),
        event.eligibility().verdict(),
        event.eligibility(),
        assessed(event.eligibility().verdict()),
        null,
        null,
        List.of(),
        List.of(),
        at,
        at);
  }

  /** Who is eligible waits until the next event says better. */
  private static PlaceApplicationStatus assessed(Verdict verdict) {
    return switch (verdict) {
      case MET -> PlaceApplicationStatus.QUEUED;
      case NOT_MET -> PlaceApplicationStatus.INELIGIBLE;
      case UNKNOWN -> PlaceApplicationStatus.INCOMPLETE;
    };
  }

  PlaceApplicationView completed(PlaceApplicationCompleted event, Instant at) {
    return with(event.legalForm(), event.eligibility(), recommendations, moves)
        .becomes(assessed(event.eligibility().verdict()), null, at);
  }

  PlaceApplicationView recommended(Recommendation recommendation) {
    return with(legalForm, eligibility, and(recommendations, recommendation), moves);
  }

  PlaceApplicationView moved(Move move) {
    return with(legalForm, eligibility, recommendations, and(moves, move));
  }

  private PlaceApplicationView with(
      @Nullable LegalForm newForm,
      Eligibility newEligibility,
      List<Recommendation> newRecommendations,
      List<Move> newMoves) {
    return new PlaceApplicationView(
        id,
        site,
        siteName,
        city,
        participant,
        newForm,
        newEligibility.verdict(),
        newEligibility,
        status,
        position,
        offeredUntil,
        newRecommendations,
        newMoves,
        appliedAt,
        changedAt);
  }

  PlaceApplicationView becomes(PlaceApplicationStatus next, @Nullable Instant until, Instant at) {
    return standing(next, null, until, at);
  }

  /** At that position, or nowhere when it is 0. */
  PlaceApplicationView at(int newPosition) {
    return standing(status, newPosition == 0 ? null : newPosition, offeredUntil, changedAt);
  }

  private PlaceApplicationView standing(
      PlaceApplicationStatus newStatus,
      @Nullable Integer newPosition,
      @Nullable Instant newUntil,
      Instant newChange) {
    return new PlaceApplicationView(
        id,
        site,
        siteName,
        city,
        participant,
        legalForm,
        eligible,
        eligibility,
        newStatus,
        newPosition,
        newUntil,
        recommendations,
        moves,
        appliedAt,
        newChange);
  }

  private static <T> List<T> and(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
