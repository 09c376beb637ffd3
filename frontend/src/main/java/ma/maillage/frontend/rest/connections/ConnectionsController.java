package ma.maillage.frontend.rest.connections;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.frontend.disclosures.RevealedIdentities;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.query.connections.ConnectionCounts;
import ma.maillage.query.connections.ConnectionView;
import ma.maillage.query.connections.CountConnections;
import ma.maillage.query.connections.FindConnections;
import ma.maillage.query.connections.IntroductionView;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/connections")
@Tag(name = "Connections", description = "Who is proposed to whom, and why")
final class ConnectionsController {

  private final Queries queries;
  private final CurrentConnections connections;
  private final RevealedIdentities revealed;

  ConnectionsController(
      Queries queries, CurrentConnections connections, RevealedIdentities revealed) {
    this.queries = queries;
    this.connections = connections;
    this.revealed = revealed;
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "One connection, for its ambassadors, its two sides and operators",
      description = "A side sees it as an introduction: blind until both sides consented.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(oneOf = {ConnectionView.class, IntroductionView.class})))
  Record find(@PathVariable ConnectionId id, @AuthenticationPrincipal Actor actor) {
    ConnectionView found = connections.get(id);
    ParticipantId own = actor.account().participant();
    Set<CityCode> cities = Set.copyOf(found.cities());
    if (own != null && found.sides().contains(own) && !actor.represents(cities)) {
      return revealed.noted(IntroductionView.of(found, own), actor);
    }
    actor.requireRepresenting(cities);
    return found;
  }

  @GetMapping
  @Operation(
      summary = "The inbox: connections, last proposed first",
      description =
          "An ambassador sees those of its city, an operator all, a member or an investor its own as"
              + " introductions: blind until both sides consented. Several statuses may be asked for at"
              + " once.")
  Page<? extends Record> list(
      @RequestParam(required = false) @Nullable CityCode city,
      @RequestParam(defaultValue = "") Set<ConnectionStatus> status,
      @RequestParam(required = false) @Nullable ConnectionKind kind,
      @RequestParam(required = false) @Nullable ParticipantId participant,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    Inbox inbox = Inbox.of(actor, city, participant);
    PageRequest page = PageRequest.of(cursor, limit);
    Page<ConnectionView> found =
        queries.page(
            new FindConnections(inbox.city(), status, kind, inbox.participant(), page),
            ConnectionView.class);
    if (actor.actsForAnyone()) {
      return found;
    }
    ParticipantId own = connections.participant(inbox.participant(), actor);
    return new Page<>(
        found.items().stream()
            .map(one -> revealed.noted(IntroductionView.of(one, own), actor))
            .toList(),
        found.next());
  }

  @GetMapping("/counts")
  @Operation(summary = "How many connections the inbox holds at each status")
  ConnectionCounts count(
      @RequestParam(required = false) @Nullable CityCode city,
      @RequestParam(required = false) @Nullable ConnectionKind kind,
      @RequestParam(required = false) @Nullable ParticipantId participant,
      @AuthenticationPrincipal Actor actor) {
    Inbox inbox = Inbox.of(actor, city, participant);
    return queries.ask(
        new CountConnections(inbox.city(), kind, inbox.participant()), ConnectionCounts.class);
  }
}
