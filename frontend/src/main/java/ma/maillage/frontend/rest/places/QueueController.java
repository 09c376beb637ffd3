package ma.maillage.frontend.rest.places;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.MoveCandidate;
import ma.maillage.api.places.MoveReason;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.RecommendCandidate;
import ma.maillage.api.places.SiteId;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What others do with a candidate that waits. */
@RestController
@RequestMapping("/api/sites/{site}/applications/{application}")
@Tag(name = "Places")
final class QueueController {

  /** Who recommends a candidate. */
  @Schema(name = "CandidateRecommendation")
  record RecommendationForm(
      @Schema(description = "a support organisation") @NotNull(message = "is required")
          ParticipantId recommendedBy,
      @Size(max = 2000, message = "must be at most 2000 characters") @Nullable String comment) {}

  /** Where a candidate moves, and why. */
  @Schema(name = "CandidateMove")
  record MoveForm(
      @Schema(description = "a position, from 1")
          @NotNull(message = "is required")
          @Min(value = 1, message = "must be at least 1")
          Integer to,
      @Schema(description = "RECOMMENDATION is never given by hand")
          @NotNull(message = "is required")
          MoveReason reason,
      @Schema(description = "required with reason OTHER")
          @Size(max = 2000, message = "must be at most 2000 characters")
          @Nullable String comment) {}

  private final Commands commands;
  private final Sites sites;

  QueueController(Commands commands, Sites sites) {
    this.commands = commands;
    this.sites = sites;
  }

  @PostMapping("/recommend")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Recommend a candidate in the name of a support organisation",
      description =
          "It goes ahead of those who are not recommended, and has to be eligible all the same.")
  void recommend(
      @PathVariable SiteId site,
      @PathVariable PlaceApplicationId application,
      @Valid @RequestBody RecommendationForm form,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireActingFor(form.recommendedBy());
    commands.send(
        new RecommendCandidate(application, site, form.recommendedBy(), form.comment()), mandate);
    sites.await(
        application,
        view ->
            view.recommendations().stream()
                .anyMatch(known -> known.by().equals(form.recommendedBy())));
  }

  @PostMapping("/move")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Move a candidate to another position for a coded reason")
  void move(
      @PathVariable SiteId site,
      @PathVariable PlaceApplicationId application,
      @Valid @RequestBody MoveForm form,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = sites.requireRunning(site, actor);
    commands.send(
        new MoveCandidate(application, site, form.to(), form.reason(), form.comment()), mandate);
    sites.await(application, view -> form.to().equals(view.position()));
  }
}
