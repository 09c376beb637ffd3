package ma.maillage.frontend.rest.ambassadors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.representation.AppointAmbassador;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Created;
import ma.maillage.frontend.rest.Disclosure;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.representation.AmbassadorView;
import ma.maillage.query.representation.FindAmbassador;
import ma.maillage.query.representation.FindAmbassadors;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/ambassadors")
@Tag(name = "Ambassadors", description = "Who represents a cluster in a city")
final class AmbassadorsController {

  /** An appointment as a client sends it. */
  @Schema(name = "Appointment")
  record AppointmentForm(
      @Schema(example = "Fès") @NotNull(message = "is required") CityCode city,
      @NotNull(message = "is required") ParticipantId cluster,
      @Schema(description = "the account of the ambassador") @NotNull(message = "is required")
          AccountName ambassador) {}

  private final Commands commands;
  private final Queries queries;
  private final Seats seats;
  private final Disclosure disclosure;

  AmbassadorsController(Commands commands, Queries queries, Seats seats, Disclosure disclosure) {
    this.commands = commands;
    this.queries = queries;
    this.seats = seats;
    this.disclosure = disclosure;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Appoint the ambassador of a city; answers with the key of the city")
  Created appoint(@Valid @RequestBody AppointmentForm form, @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireOperating();
    commands.send(new AppointAmbassador(form.city(), form.cluster(), form.ambassador()), mandate);
    queries.await(new FindAmbassador(form.city()), AmbassadorView.class, view -> true);
    seats.await(form.ambassador(), form.city());
    return new Created(form.city().value());
  }

  @GetMapping
  @Operation(summary = "Who represents which city, last appointed first")
  Page<AmbassadorView> list(
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    return queries.page(
        new FindAmbassadors(disclosure.hiddenFrom(actor), PageRequest.of(cursor, limit)),
        AmbassadorView.class);
  }
}
