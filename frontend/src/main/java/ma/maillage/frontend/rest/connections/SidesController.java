package ma.maillage.frontend.rest.connections;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.ConsentToConnection;
import ma.maillage.api.introductions.DeclineConnection;
import ma.maillage.api.introductions.DeclineReason;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.security.Actor;
import ma.maillage.query.connections.IntroductionView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the two sides do with a connection that was relayed to them. */
@RestController
@RequestMapping("/api/connections/{id}")
@Tag(name = "Connections")
final class SidesController {

  /** Which side consents. */
  @Schema(name = "Consent")
  record ConsentForm(
      @Schema(description = CurrentConnections.WHICH_SIDE) @Nullable ParticipantId participant) {}

  /** Which side does not want to, and why. */
  @Schema(name = "Decline")
  record DeclineForm(
      @Schema(description = CurrentConnections.WHICH_SIDE) @Nullable ParticipantId participant,
      @NotNull(message = "is required") DeclineReason reason,
      @Schema(description = "required with reason OTHER")
          @Size(max = 2000, message = "must be at most 2000 characters")
          @Nullable String comment) {}

  private final CurrentConnections connections;
  private final Commands commands;
  private final InstantSource clock;

  SidesController(CurrentConnections connections, Commands commands, InstantSource clock) {
    this.connections = connections;
    this.commands = commands;
    this.clock = clock;
  }

  @PostMapping("/consent")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Want to be introduced",
      description = "Once both sides do, each learns who the other is.")
  void consent(
      @PathVariable ConnectionId id,
      @Valid @RequestBody(required = false) @Nullable ConsentForm form,
      @AuthenticationPrincipal Actor actor) {
    ParticipantId side = connections.side(id, form == null ? null : form.participant(), actor);
    commands.send(
        new ConsentToConnection(id, side, clock.instant()), actor.requireMembership(side));
    connections.await(id, view -> !IntroductionView.of(view, side).progress().consents().isEmpty());
  }

  @PostMapping("/decline")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Not want to be introduced, for a coded reason",
      description = "The other side learns neither the reason nor who it was.")
  void decline(
      @PathVariable ConnectionId id,
      @Valid @RequestBody DeclineForm form,
      @AuthenticationPrincipal Actor actor) {
    ParticipantId side = connections.side(id, form.participant(), actor);
    commands.send(
        new DeclineConnection(id, side, form.reason(), form.comment()),
        actor.requireMembership(side));
    connections.await(id, view -> view.status() == ConnectionStatus.DECLINED);
  }
}
