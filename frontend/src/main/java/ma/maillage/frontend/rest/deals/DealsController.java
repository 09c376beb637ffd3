package ma.maillage.frontend.rest.deals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import ma.maillage.api.RefusedException;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.OpenDeal;
import ma.maillage.api.deals.UnknownDeal;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Created;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.query.deals.DealView;
import ma.maillage.query.deals.FindDeal;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(DealsController.PATH)
@Tag(name = "Deals", description = "Funding rounds of start-ups")
final class DealsController {

  static final String PATH = "/api/deals";

  private final Commands commands;
  private final Queries queries;

  DealsController(Commands commands, Queries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Open a funding round; it is told to the investors whose criteria it fits")
  ResponseEntity<Created> open(
      @Valid @RequestBody DealForm form, @AuthenticationPrincipal Actor actor) {
    actor.requireActingFor(form.startup());
    OpenDeal opening = form.opening();
    commands.send(opening, actor);
    queries.await(new FindDeal(opening.deal()), DealView.class, view -> true);
    return Created.at(PATH, opening.deal().value());
  }

  @GetMapping("/{id}")
  @Operation(summary = "One funding round")
  DealView find(@PathVariable DealId id) {
    return queries
        .find(new FindDeal(id), DealView.class)
        .orElseThrow(() -> new RefusedException(new UnknownDeal(id)));
  }

  @GetMapping
  @Operation(summary = "Funding rounds, last opened first")
  Page<DealView> list(
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    return queries.page(new FindDeals(PageRequest.of(cursor, limit)), DealView.class);
  }
}
