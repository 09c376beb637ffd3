package ma.maillage.frontend.rest.deals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.deals.AmendDeal;
import ma.maillage.api.deals.CloseDeal;
import ma.maillage.api.deals.CloseReason;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.OpenDeal;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Created;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.deals.DealSheet;
import ma.maillage.query.deals.DealStatus;
import ma.maillage.query.deals.DealView;
import ma.maillage.query.deals.FindDeals;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(DealsController.PATH)
@Tag(
    name = "Deals",
    description =
        "Funding rounds of start-ups. Its start-up, ambassadors and operators see a deal in full,"
            + " everybody else blind, unless the start-up discloses more.")
final class DealsController {

  static final String PATH = "/api/deals";

  /** How a round ended. */
  @Schema(name = "Closing")
  record ClosingForm(@NotNull(message = "is required") CloseReason reason) {}

  private final CurrentDeals deals;
  private final Commands commands;
  private final Queries queries;

  DealsController(CurrentDeals deals, Commands commands, Queries queries) {
    this.deals = deals;
    this.commands = commands;
    this.queries = queries;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Open a funding round; it is told to the investors whose criteria it fits")
  ResponseEntity<Created> open(
      @Valid @RequestBody DealForm form, @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireActingFor(form.startup());
    OpenDeal opening = form.opening();
    commands.send(opening, mandate);
    deals.await(opening.deal(), view -> true);
    return Created.at(PATH, opening.deal().value());
  }

  @PutMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Say anew what an open round offers",
      description = "The start-up stays the same; the id of the form is not read.")
  void amend(
      @PathVariable DealId id,
      @Valid @RequestBody DealForm form,
      @AuthenticationPrincipal Actor actor) {
    DealView deal = deals.actingFor(id, actor);
    if (!form.startup().equals(deal.startup().id())) {
      throw new InvalidValue("startup", "must stay " + deal.startup().id());
    }
    commands.send(new AmendDeal(id, form.round()), actor.requireActingFor(form.startup()));
    deals.await(id, view -> view.revision() > deal.revision());
  }

  @PostMapping("/{id}/close")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Close a round: it is shown with its end, and found no more")
  void close(
      @PathVariable DealId id,
      @Valid @RequestBody ClosingForm form,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = deals.requireActing(id, actor);
    commands.send(new CloseDeal(id, form.reason()), mandate);
    deals.await(id, view -> view.status() != DealStatus.OPEN);
  }

  @GetMapping("/{id}")
  @Operation(summary = "One funding round, at the level it is disclosed to you")
  DealSheet find(@PathVariable DealId id, @AuthenticationPrincipal Actor actor) {
    return deals.asSeenBy(actor, deals.get(id));
  }

  @GetMapping
  @Operation(summary = "Funding rounds, last opened first, each as it is disclosed to you")
  Page<DealSheet> list(
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    Page<DealView> found =
        queries.page(new FindDeals(PageRequest.of(cursor, limit)), DealView.class);
    return new Page<>(
        found.items().stream().map(deal -> deals.asSeenBy(actor, deal)).toList(), found.next());
  }
}
