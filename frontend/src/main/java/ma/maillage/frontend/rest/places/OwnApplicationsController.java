package ma.maillage.frontend.rest.places;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.query.places.FindPlaceApplications;
import ma.maillage.query.places.PlaceApplicationView;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/applications")
@Tag(name = "Places")
final class OwnApplicationsController {

  private final Queries queries;

  OwnApplicationsController(Queries queries) {
    this.queries = queries;
  }

  @GetMapping
  @Operation(
      summary = "Applications of a participant on all sites, last submitted first",
      description = "A member sees its own, an operator those of any or of all.")
  Page<PlaceApplicationView> list(
      @RequestParam(required = false) @Nullable ParticipantId participant,
      @RequestParam(required = false) @Nullable PlaceApplicationStatus status,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    ParticipantId wanted = participant == null ? actor.account().participant() : participant;
    actor.requireMembership(wanted);
    return queries.page(
        new FindPlaceApplications(null, wanted, status, PageRequest.of(cursor, limit)),
        PlaceApplicationView.class);
  }
}
