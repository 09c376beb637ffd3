package ma.maillage.frontend.rest.places;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.AcceptPlace;
import ma.maillage.api.places.CompletePlaceApplication;
import ma.maillage.api.places.DeclinePlace;
import ma.maillage.api.places.LeaveSite;
import ma.maillage.api.places.LegalForm;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.api.places.SiteId;
import ma.maillage.api.places.WithdrawPlaceApplication;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.places.PlaceApplicationView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a candidate, and later a tenant, does with its application. */
@RestController
@RequestMapping("/api/sites/{site}/applications/{application}")
@Tag(name = "Places")
final class CandidateController {

  /** What an application lacked. */
  @Schema(name = "PlaceApplicationCompletion")
  record CompletionForm(
      @Schema(description = "leaves the former one when missing") @Nullable LegalForm legalForm) {}

  private final Commands commands;
  private final Sites sites;

  CandidateController(Commands commands, Sites sites) {
    this.commands = commands;
    this.sites = sites;
  }

  @PostMapping("/complete")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Say what was missing; the profile is read again too")
  void complete(
      @PathVariable SiteId site,
      @PathVariable PlaceApplicationId application,
      @Valid @RequestBody CompletionForm form,
      @AuthenticationPrincipal Actor actor) {
    ParticipantId participant = sites.application(site, application).participant().id();
    commands.send(
        new CompletePlaceApplication(application, site, participant, form.legalForm(), sites.now()),
        actor.requireActingFor(participant));
    sites.await(application, view -> view.status() != PlaceApplicationStatus.INCOMPLETE);
  }

  @PostMapping("/accept")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Take the place that is offered, before its deadline")
  void accept(
      @PathVariable SiteId site,
      @PathVariable PlaceApplicationId application,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = sites.requireActing(site, application, actor);
    commands.send(new AcceptPlace(application, site, sites.now()), mandate);
    sites.await(application, view -> view.status() == PlaceApplicationStatus.ADMITTED);
  }

  @PostMapping("/decline")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Do not take the place that is offered; it goes to the next")
  void decline(
      @PathVariable SiteId site,
      @PathVariable PlaceApplicationId application,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = sites.requireActing(site, application, actor);
    commands.send(new DeclinePlace(application, site, sites.now()), mandate);
    sites.await(application, view -> view.status() == PlaceApplicationStatus.DECLINED);
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Take an application back")
  void withdraw(
      @PathVariable SiteId site,
      @PathVariable PlaceApplicationId application,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = sites.requireActing(site, application, actor);
    commands.send(new WithdrawPlaceApplication(application, site, sites.now()), mandate);
    sites.await(application, view -> view.status() == PlaceApplicationStatus.WITHDRAWN);
  }

  @PostMapping("/leave")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Give a place back, as its tenant or who runs the site; it goes to the head")
  void leave(
      @PathVariable SiteId site,
      @PathVariable PlaceApplicationId application,
      @AuthenticationPrincipal Actor actor) {
    PlaceApplicationView found = sites.application(site, application);
    ParticipantId tenant = found.participant().id();
    Mandate mandate =
        tenant.equals(actor.account().participant())
            ? actor.requireMembership(tenant)
            : sites.requireRunning(site, actor);
    commands.send(new LeaveSite(application, site, sites.now()), mandate);
    sites.await(application, view -> view.status() == PlaceApplicationStatus.LEFT);
  }
}
