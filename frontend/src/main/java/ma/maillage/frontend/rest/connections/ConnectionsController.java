package ma.maillage.frontend.rest.connections;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.UnknownConnection;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.query.connections.ConnectionCounts;
import ma.maillage.query.connections.ConnectionView;
import ma.maillage.query.connections.CountConnections;
import ma.maillage.query.connections.FindConnection;
import ma.maillage.query.connections.FindConnections;
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

  ConnectionsController(Queries queries) {
    this.queries = queries;
  }

  @GetMapping("/{id}")
  @Operation(summary = "One connection, for its ambassadors, its two sides and operators")
  ConnectionView find(@PathVariable ConnectionId id, @AuthenticationPrincipal Actor actor) {
    ConnectionView found =
        queries
            .find(new FindConnection(id), ConnectionView.class)
            .orElseThrow(() -> new RefusedException(new UnknownConnection(id)));
    if (!isSide(actor, found)) {
      actor.requireRepresenting(Set.copyOf(found.cities()));
    }
    return found;
  }

  @GetMapping
  @Operation(
      summary = "The inbox: connections, last proposed first",
      description =
          "An ambassador sees those of its city, a member or an investor its own, an operator all.")
  Page<ConnectionView> list(
      @RequestParam(required = false) @Nullable CityCode city,
      @RequestParam(required = false) @Nullable ConnectionStatus status,
      @RequestParam(required = false) @Nullable ConnectionKind kind,
      @RequestParam(required = false) @Nullable ParticipantId participant,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    Inbox inbox = Inbox.of(actor, city, participant);
    return queries.page(
        new FindConnections(
            inbox.city(), status, kind, inbox.participant(), PageRequest.of(cursor, limit)),
        ConnectionView.class);
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

  private static boolean isSide(Actor actor, ConnectionView connection) {
    ParticipantId own = actor.account().participant();
    return connection.first().participant().id().equals(own)
        || connection.second().participant().id().equals(own);
  }
}
