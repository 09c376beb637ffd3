package ma.maillage.frontend.rest.connections;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.DismissConnection;
import ma.maillage.api.introductions.DismissalReason;
import ma.maillage.api.introductions.RelayConnection;
import ma.maillage.api.introductions.ReopenConnection;
import ma.maillage.api.introductions.SnoozeConnection;
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

/** What an ambassador does with a proposal. */
@RestController
@RequestMapping("/api/connections/{id}")
@Tag(name = "Connections")
final class InboxController {

  /** A word that goes with a relayed proposal. */
  @Schema(name = "Relay")
  record RelayForm(
      @Size(max = 2000, message = "must be at most 2000 characters") @Nullable String comment) {}

  /** Why a proposal is set aside. */
  @Schema(name = "Dismissal")
  record DismissalForm(
      @NotNull(message = "is required") DismissalReason reason,
      @Schema(description = "required with reason OTHER")
          @Size(max = 2000, message = "must be at most 2000 characters")
          @Nullable String comment) {}

  /** Until when a proposal is put off. */
  @Schema(name = "Snooze")
  record SnoozeForm(
      @NotNull(message = "is required") LocalDate until,
      @Size(max = 2000, message = "must be at most 2000 characters") @Nullable String comment) {}

  private final CurrentConnections connections;
  private final Commands commands;
  private final InstantSource clock;

  InboxController(CurrentConnections connections, Commands commands, InstantSource clock) {
    this.connections = connections;
    this.commands = commands;
    this.clock = clock;
  }

  @PostMapping("/relay")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Pass a proposal on to its two sides")
  void relay(
      @PathVariable ConnectionId id,
      @Valid @RequestBody(required = false) @Nullable RelayForm form,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = connections.requireAmbassador(id, actor);
    String comment = form == null ? null : form.comment();
    List<ParticipantId> sides = connections.get(id).sides();
    commands.send(new RelayConnection(id, sides, comment, clock.instant()), mandate);
    connections.await(id, view -> view.status() == ConnectionStatus.RELAYED);
  }

  @PostMapping("/dismiss")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Set a proposal aside for a coded reason")
  void dismiss(
      @PathVariable ConnectionId id,
      @Valid @RequestBody DismissalForm form,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = connections.requireAmbassador(id, actor);
    commands.send(new DismissConnection(id, form.reason(), form.comment()), mandate);
    connections.await(id, view -> view.status() == ConnectionStatus.DISMISSED);
  }

  @PostMapping("/snooze")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Put a proposal off until a day, at whose start (UTC) it waits again")
  void snooze(
      @PathVariable ConnectionId id,
      @Valid @RequestBody SnoozeForm form,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = connections.requireAmbassador(id, actor);
    Instant until = form.until().atStartOfDay(ZoneOffset.UTC).toInstant();
    commands.send(new SnoozeConnection(id, until, form.comment(), clock.instant()), mandate);
    connections.await(id, view -> view.status() == ConnectionStatus.SNOOZED);
  }

  @PostMapping("/reopen")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Take back a dismissal or a snooze")
  void reopen(@PathVariable ConnectionId id, @AuthenticationPrincipal Actor actor) {
    Mandate mandate = connections.requireAmbassador(id, actor);
    commands.send(new ReopenConnection(id, clock.instant()), mandate);
    connections.await(id, view -> view.status() == ConnectionStatus.PROPOSED);
  }
}
