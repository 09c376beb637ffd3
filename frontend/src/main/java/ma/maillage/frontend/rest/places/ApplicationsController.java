package ma.maillage.frontend.rest.places;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.ApplyForPlace;
import ma.maillage.api.places.LegalForm;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.api.places.SiteId;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Created;
import ma.maillage.frontend.rest.NewId;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.places.FindPlaceApplications;
import ma.maillage.query.places.PlaceApplicationView;
import ma.maillage.query.places.SiteView;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/sites/{site}/applications")
@Tag(name = "Places", description = "Applications for a place on a site")
final class ApplicationsController {

  /** An application as a client sends it. */
  @Schema(name = "PlaceApplication")
  record ApplicationForm(
      @Schema(description = "chosen by the client, or made up when missing")
          @Pattern(regexp = NewId.PATTERN, message = NewId.EXPECTATION)
          @Nullable String id,
      @NotNull(message = "is required") ParticipantId participant,
      @Schema(description = "what the candidate is in law; unknown when missing")
          @Nullable LegalForm legalForm) {}

  private final Commands commands;
  private final Queries queries;
  private final Sites sites;

  ApplicationsController(Commands commands, Queries queries, Sites sites) {
    this.commands = commands;
    this.queries = queries;
    this.sites = sites;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Apply for a place; the application then says what came of it and of each rule",
      description =
          "Admitted while places are free and nobody waits, else queued; INCOMPLETE while what a rule"
              + " asks for is unknown, INELIGIBLE when a rule is not met.")
  ResponseEntity<Created> apply(
      @PathVariable SiteId site,
      @Valid @RequestBody ApplicationForm form,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireActingFor(form.participant());
    PlaceApplicationId id = PlaceApplicationId.of(NewId.unless(form.id()));
    commands.send(
        new ApplyForPlace(id, site, form.participant(), form.legalForm(), sites.now()), mandate);
    sites.await(
        id, view -> view.status() != PlaceApplicationStatus.QUEUED || view.position() != null);
    return Created.at("/api/sites/" + site + "/applications", id.value());
  }

  @GetMapping
  @Operation(
      summary = "Applications on a site, last submitted first",
      description = "Who runs the site sees all, a member its own.")
  Page<PlaceApplicationView> list(
      @PathVariable SiteId site,
      @RequestParam(required = false) @Nullable ParticipantId participant,
      @RequestParam(required = false) @Nullable PlaceApplicationStatus status,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    SiteView found = sites.site(site, null);
    ParticipantId wanted = participant;
    if (!actor.runs(found.city(), found.operator().id())) {
      wanted = participant == null ? actor.account().participant() : participant;
      actor.requireMembership(wanted);
    }
    return queries.page(
        new FindPlaceApplications(site, wanted, status, PageRequest.of(cursor, limit)),
        PlaceApplicationView.class);
  }

  @GetMapping("/{application}")
  @Operation(summary = "One application with its position, for its candidate and who runs the site")
  PlaceApplicationView find(
      @PathVariable SiteId site,
      @PathVariable PlaceApplicationId application,
      @AuthenticationPrincipal Actor actor) {
    PlaceApplicationView found = sites.application(site, application);
    if (!found.participant().id().equals(actor.account().participant())) {
      sites.requireRunning(site, actor);
    }
    return found;
  }
}
