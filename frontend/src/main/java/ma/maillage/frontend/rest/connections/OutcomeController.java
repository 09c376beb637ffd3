package ma.maillage.frontend.rest.connections;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.Outcome;
import ma.maillage.api.introductions.RecordOutcome;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What came of an introduction. */
@RestController
@RequestMapping("/api/connections/{id}/outcome")
@Tag(name = "Connections")
final class OutcomeController {

  /** What came of it. */
  @Schema(name = "OutcomeRecord")
  record OutcomeForm(
      @NotNull(message = "is required") Outcome outcome,
      @Schema(description = "required with outcome NONE: why nothing came of it")
          @Size(max = 2000, message = "must be at most 2000 characters")
          @Nullable String comment) {}

  private final CurrentConnections connections;
  private final Commands commands;

  OutcomeController(CurrentConnections connections, Commands commands) {
    this.connections = connections;
    this.commands = commands;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Say what came of an introduction, as one of its sides or as an ambassador",
      description = "From the moment both sides know each other.")
  void record(
      @PathVariable ConnectionId id,
      @Valid @RequestBody OutcomeForm form,
      @AuthenticationPrincipal Actor actor) {
    Set<CityCode> cities = Set.copyOf(connections.get(id).cities());
    ParticipantId by = actor.represents(cities) ? null : connections.side(id, null, actor);
    Mandate mandate = by == null ? actor.requireRepresenting(cities) : actor.requireMembership(by);
    commands.send(new RecordOutcome(id, by, form.outcome(), form.comment()), mandate);
    connections.await(id, view -> view.status() == ConnectionStatus.CONCLUDED);
  }
}
