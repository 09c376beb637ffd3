package ma.maillage.frontend.rest.cities;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.representation.LaunchInitiative;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Created;
import ma.maillage.frontend.rest.Disclosure;
import ma.maillage.frontend.rest.NewId;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.marketplace.FindPosting;
import ma.maillage.query.marketplace.PostingType;
import ma.maillage.query.marketplace.PostingView;
import ma.maillage.query.representation.FindInitiatives;
import ma.maillage.query.representation.InitiativeView;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/initiatives")
@Tag(name = "Initiatives", description = "What thematic committees look for in cities")
final class InitiativesController {

  /** An initiative as a client sends it. */
  @Schema(name = "InitiativeForm")
  record InitiativeForm(
      @Schema(description = "the thematic committee whose initiative it is")
          @NotNull(message = "is required")
          ParticipantId committee,
      @Schema(description = "where it looks for outlets", example = "[\"Fès\"]")
          @NotEmpty(message = "is required")
          @Size(max = 100, message = "must name at most 100")
          Set<CityCode> cities,
      @Valid @NotNull(message = "is required") CityPostingForm posting) {}

  private final Commands commands;
  private final Queries queries;
  private final Disclosure disclosure;

  InitiativesController(Commands commands, Queries queries, Disclosure disclosure) {
    this.commands = commands;
    this.queries = queries;
    this.disclosure = disclosure;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Launch an initiative in cities",
      description =
          "It is published as a need of the committee, whose id this answers with, and ends when"
              + " that is withdrawn.")
  ResponseEntity<Created> launch(
      @Valid @RequestBody InitiativeForm form, @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireActingFor(form.committee());
    NeedId need = NeedId.of(NewId.unless(null));
    commands.send(
        new LaunchInitiative(need, form.committee(), form.cities(), form.posting().posting()),
        mandate);
    queries.await(new FindPosting(PostingType.NEED, need.value()), PostingView.class, view -> true);
    return Created.at("/api/needs", need.value());
  }

  @GetMapping
  @Operation(summary = "Initiatives, last launched first")
  Page<InitiativeView> list(
      @RequestParam(required = false) @Nullable CityCode city,
      @RequestParam(required = false) @Nullable ParticipantId committee,
      @RequestParam(required = false) @Nullable Boolean open,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    return queries.page(
        new FindInitiatives(
            city, committee, open, disclosure.hiddenFrom(actor), PageRequest.of(cursor, limit)),
        InitiativeView.class);
  }
}
