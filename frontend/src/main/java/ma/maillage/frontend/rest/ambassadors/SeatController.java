package ma.maillage.frontend.rest.ambassadors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.RefusedException;
import ma.maillage.api.representation.CityNotRepresented;
import ma.maillage.api.representation.EndRepresentation;
import ma.maillage.api.representation.HandOverCity;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Disclosure;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.connections.ConnectionCounts;
import ma.maillage.query.connections.CountConnections;
import ma.maillage.query.representation.AmbassadorView;
import ma.maillage.query.representation.CityRequestStatus;
import ma.maillage.query.representation.CityRequestView;
import ma.maillage.query.representation.FindAmbassador;
import ma.maillage.query.representation.FindCityRequests;
import ma.maillage.query.representation.FindInitiatives;
import ma.maillage.query.representation.FindSeat;
import ma.maillage.query.representation.InitiativeView;
import ma.maillage.query.representation.SeatView;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What happens to the representation of one city. */
@RestController
@RequestMapping("/api/ambassadors/{city}")
@Tag(name = "Ambassadors")
final class SeatController {

  /** Who gets the city. */
  @Schema(name = "HandOver")
  record HandOverForm(
      @Schema(description = "the account of the next ambassador") @NotNull(message = "is required")
          AccountName to) {}

  /** What is open in a city, for whoever holds it. */
  @Schema(name = "OpenInCity")
  record OpenInCity(
      ConnectionCounts connections,
      @Schema(description = "the first of those that wait for triage")
          Page<CityRequestView> requests,
      @Schema(description = "the first of those that look for outlets there")
          Page<InitiativeView> initiatives) {}

  private final Commands commands;
  private final Queries queries;
  private final Seats seats;
  private final Disclosure disclosure;

  SeatController(Commands commands, Queries queries, Seats seats, Disclosure disclosure) {
    this.commands = commands;
    this.queries = queries;
    this.seats = seats;
    this.disclosure = disclosure;
  }

  @PostMapping("/hand-over")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Hand a city over, with all that is open in it",
      description =
          "Inbox, requests and initiatives are the city's and pass on as they stand. The account that"
              + " held it may not act there any more.")
  void handOver(
      @PathVariable CityCode city,
      @Valid @RequestBody HandOverForm form,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireRepresenting(Set.of(city));
    commands.send(new HandOverCity(city, form.to()), mandate);
    queries.await(
        new FindAmbassador(city),
        AmbassadorView.class,
        view -> view.ambassador().equals(form.to()));
    seats.await(form.to(), city);
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Leave a city without an ambassador")
  void end(@PathVariable CityCode city, @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireRepresenting(Set.of(city));
    commands.send(new EndRepresentation(city), mandate);
    queries.await(
        new FindSeat(city), SeatView.class, seat -> seat.tenures().getFirst().until() != null);
  }

  @GetMapping("/tenures")
  @Operation(summary = "Who held a city from when to when, last one first")
  SeatView tenures(@PathVariable CityCode city, @AuthenticationPrincipal Actor actor) {
    return queries
        .find(new FindSeat(city), SeatView.class)
        .map(seat -> seat.except(disclosure.hiddenFrom(actor)))
        .orElseThrow(() -> new RefusedException(new CityNotRepresented(city)));
  }

  @GetMapping("/open")
  @Operation(summary = "What is open in a city, for whoever holds it or takes it over")
  OpenInCity open(@PathVariable CityCode city, @AuthenticationPrincipal Actor actor) {
    actor.requireRepresenting(Set.of(city));
    PageRequest first = PageRequest.first();
    return new OpenInCity(
        queries.ask(new CountConnections(city, null, null), ConnectionCounts.class),
        queries.page(
            new FindCityRequests(city, CityRequestStatus.SUBMITTED, null, first),
            CityRequestView.class),
        queries.page(
            new FindInitiatives(city, null, true, List.of(), first), InitiativeView.class));
  }
}
