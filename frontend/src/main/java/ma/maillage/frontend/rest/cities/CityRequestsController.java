package ma.maillage.frontend.rest.cities;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.representation.CityRequestId;
import ma.maillage.api.representation.DeclineCityRequest;
import ma.maillage.api.representation.NotAddressable;
import ma.maillage.api.representation.RelayCityRequest;
import ma.maillage.api.representation.SubmitCityRequest;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Created;
import ma.maillage.frontend.rest.Disclosure;
import ma.maillage.frontend.rest.NewId;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.frontend.security.Role;
import ma.maillage.matching.search.Match;
import ma.maillage.query.representation.CityRequestStatus;
import ma.maillage.query.representation.CityRequestView;
import ma.maillage.query.representation.FindCityRequests;
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
@RequestMapping(CityRequestsController.PATH)
@Tag(name = "City requests", description = "What cities ask the cluster for")
final class CityRequestsController {

  static final String PATH = "/api/city-requests";

  /** A request as a client sends it. */
  @Schema(name = "CityRequestForm")
  record RequestForm(
      @Schema(example = "Fès") @NotNull(message = "is required") CityCode city,
      @Schema(
              description =
                  "who asks: an innovation city, public body, university, park, incubator")
          @NotNull(message = "is required")
          ParticipantId requester,
      @Valid @NotNull(message = "is required") CityPostingForm posting) {}

  /** To whom a request is relayed. */
  @Schema(name = "CityRequestRelay")
  record RelayForm(
      @Schema(description = "members of the cluster")
          @NotEmpty(message = "is required")
          @Size(max = 50, message = "must name at most 50")
          Set<ParticipantId> members,
      @Size(max = 2000, message = "must be at most 2000 characters") @Nullable String comment) {}

  /** Why a request cannot be addressed. */
  @Schema(name = "CityRequestDecline")
  record DeclineForm(
      @NotNull(message = "is required") NotAddressable reason,
      @Schema(description = "required with reason OTHER")
          @Size(max = 2000, message = "must be at most 2000 characters")
          @Nullable String comment) {}

  private final Commands commands;
  private final Queries queries;
  private final CityRequests requests;
  private final Addressability addressability;
  private final Disclosure disclosure;

  CityRequestsController(
      Commands commands,
      Queries queries,
      CityRequests requests,
      Addressability addressability,
      Disclosure disclosure) {
    this.commands = commands;
    this.queries = queries;
    this.requests = requests;
    this.addressability = addressability;
    this.disclosure = disclosure;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Submit a request of a city to its ambassador")
  ResponseEntity<Created> submit(
      @Valid @RequestBody RequestForm form, @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireActingFor(form.requester());
    CityRequestId id = CityRequestId.of(NewId.unless(null));
    commands.send(
        new SubmitCityRequest(id, form.city(), form.requester(), form.posting().posting()),
        mandate);
    requests.await(id, view -> true);
    return Created.at(PATH, id.value());
  }

  @GetMapping
  @Operation(
      summary = "Requests, last submitted first",
      description =
          "An ambassador sees those of its city; anybody else those it asked or is asked to answer;"
              + " an operator all.")
  Page<CityRequestView> list(
      @RequestParam(required = false) @Nullable CityCode city,
      @RequestParam(required = false) @Nullable CityRequestStatus status,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    CityCode wanted = city;
    ParticipantId concerning = null;
    if (actor.is(Role.AMBASSADOR) && !actor.is(Role.OPERATOR)) {
      wanted = city == null ? actor.account().city() : city;
      actor.requireRepresenting(wanted == null ? Set.of() : Set.of(wanted));
    } else if (!actor.is(Role.OPERATOR)) {
      concerning = actor.account().participant();
    }
    List<ParticipantId> hidden = disclosure.hiddenFrom(actor);
    return queries
        .page(
            new FindCityRequests(wanted, status, concerning, PageRequest.of(cursor, limit)),
            CityRequestView.class)
        .map(request -> request.without(hidden));
  }

  @GetMapping("/{id}")
  @Operation(summary = "One request, and what became of it")
  CityRequestView find(@PathVariable CityRequestId id, @AuthenticationPrincipal Actor actor) {
    return requests.forReading(id, actor).without(disclosure.hiddenFrom(actor));
  }

  @GetMapping("/{id}/addressability")
  @Operation(
      summary = "Which members of the cluster could answer, the best first, with reasons",
      description = "None: the cluster cannot address it.")
  List<Match> addressability(@PathVariable CityRequestId id, @AuthenticationPrincipal Actor actor) {
    CityRequestView request = requests.forTriage(id, actor);
    return addressability.membersFor(request, requests.cluster(request));
  }

  @PostMapping("/{id}/relay")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Relay a request to members of the cluster")
  void relay(
      @PathVariable CityRequestId id,
      @Valid @RequestBody RelayForm form,
      @AuthenticationPrincipal Actor actor) {
    CityRequestView request = requests.forTriage(id, actor);
    commands.send(
        new RelayCityRequest(
            id, request.city(), requests.cluster(request), form.members(), form.comment()),
        actor.requireRepresenting(Set.of(request.city())));
    requests.await(id, view -> view.status() == CityRequestStatus.RELAYED);
  }

  @PostMapping("/{id}/decline")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Tell the city that the cluster cannot address a request, and why")
  void decline(
      @PathVariable CityRequestId id,
      @Valid @RequestBody DeclineForm form,
      @AuthenticationPrincipal Actor actor) {
    CityRequestView request = requests.forTriage(id, actor);
    commands.send(
        new DeclineCityRequest(id, form.reason(), form.comment()),
        actor.requireRepresenting(Set.of(request.city())));
    requests.await(id, view -> view.status() == CityRequestStatus.NOT_ADDRESSABLE);
  }
}
