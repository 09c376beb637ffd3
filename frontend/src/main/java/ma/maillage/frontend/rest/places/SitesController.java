package ma.maillage.frontend.rest.places;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import ma.maillage.api.CityCode;
import ma.maillage.api.places.EligibilityRules;
import ma.maillage.api.places.OpenSite;
import ma.maillage.api.places.PassPlacesOn;
import ma.maillage.api.places.SetEligibilityRules;
import ma.maillage.api.places.SiteFact;
import ma.maillage.api.places.SiteId;
import ma.maillage.api.places.StateSiteFact;
import ma.maillage.api.places.UnknownSite;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Created;
import ma.maillage.frontend.rest.Disclosure;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.places.FindSite;
import ma.maillage.query.places.FindSiteBoard;
import ma.maillage.query.places.FindSites;
import ma.maillage.query.places.SiteBoard;
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
@RequestMapping(SitesController.PATH)
@Tag(name = "Sites", description = "Places for companies, what is known of them, and who waits")
final class SitesController {

  static final String PATH = "/api/sites";

  private final Commands commands;
  private final Queries queries;
  private final Sites sites;
  private final Disclosure disclosure;

  SitesController(Commands commands, Queries queries, Sites sites, Disclosure disclosure) {
    this.commands = commands;
    this.queries = queries;
    this.sites = sites;
    this.disclosure = disclosure;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Open a site in a city, as its ambassador or as an operator")
  ResponseEntity<Created> open(
      @Valid @RequestBody SiteForm form, @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireRepresenting(Set.of(form.city()));
    OpenSite opening = form.opening();
    commands.send(opening, mandate);
    queries.await(new FindSite(opening.site(), sites.dayOr(null)), SiteView.class, view -> true);
    return Created.at(PATH, opening.site().value());
  }

  @GetMapping
  @Operation(summary = "Sites, last opened first, with their numbers on a day, today by default")
  Page<SiteView> list(
      @RequestParam(required = false) @Nullable CityCode city,
      @RequestParam(required = false) @Nullable LocalDate on,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    return queries.page(
        new FindSites(
            city, disclosure.hiddenFrom(actor), sites.dayOr(on), PageRequest.of(cursor, limit)),
        SiteView.class);
  }

  @GetMapping("/{site}")
  @Operation(summary = "One site with its numbers on a day, today by default")
  SiteView find(
      @PathVariable SiteId site,
      @RequestParam(required = false) @Nullable LocalDate on,
      @AuthenticationPrincipal Actor actor) {
    SiteView found = sites.site(site, on);
    disclosure.require(found.operator().id(), actor, new UnknownSite(site));
    return found;
  }

  @GetMapping("/{site}/board")
  @Operation(summary = "The queue with its reasons, open offers and tenants, for who runs the site")
  SiteBoard board(
      @PathVariable SiteId site,
      @RequestParam(required = false) @Nullable LocalDate on,
      @AuthenticationPrincipal Actor actor) {
    sites.requireRunning(site, actor);
    return queries.ask(new FindSiteBoard(site, sites.dayOr(on)), SiteBoard.class);
  }

  @PostMapping("/{site}/facts")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "State a dated number of a site with its source",
      description =
          "Places are given out once CAPACITY and HELD_BY_OTHERS are both known; those that become"
              + " free are offered to the queue at once.")
  void state(
      @PathVariable SiteId site,
      @Valid @RequestBody SiteFactForm form,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = sites.requireRunning(site, actor);
    SiteFact fact = form.fact();
    commands.send(new StateSiteFact(site, fact, sites.now()), mandate);
    await(site, view -> view.known().facts().contains(fact));
  }

  @PostMapping("/{site}/rules")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Say whom the site takes from a date on")
  void rule(
      @PathVariable SiteId site,
      @Valid @RequestBody EligibilityRulesForm form,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = sites.requireRunning(site, actor);
    EligibilityRules rules = form.rules();
    commands.send(new SetEligibilityRules(site, rules), mandate);
    await(site, view -> view.known().rules().contains(rules));
  }

  @PostMapping("/{site}/pass-on")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "End offers whose deadline is over and offer every free place to the queue",
      description = "Changes nothing when there is nothing to do.")
  void passOn(@PathVariable SiteId site, @AuthenticationPrincipal Actor actor) {
    Mandate mandate = sites.requireRunning(site, actor);
    commands.send(new PassPlacesOn(site, sites.now()), mandate);
  }

  private void await(SiteId site, Predicate<SiteView> shows) {
    queries.await(new FindSite(site, sites.dayOr(null)), SiteView.class, shows);
  }
}
