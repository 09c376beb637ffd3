package ma.maillage.frontend.rest.connections;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.AgreeToMeeting;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.MeetingOffer;
import ma.maillage.api.introductions.ProposeMeeting;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How two sides that know each other agree to meet. */
@RestController
@RequestMapping("/api/connections/{id}/meeting")
@Tag(name = "Connections")
final class MeetingController {

  /** When and where to meet. */
  @Schema(name = "MeetingProposal")
  record MeetingForm(
      @Schema(description = CurrentConnections.WHICH_SIDE) @Nullable ParticipantId participant,
      @NotEmpty(message = "is required") @Size(max = 10, message = "must be at most 10")
          List<Instant> times,
      @Schema(description = "whether `where` is an address of the net; a place when missing")
          @Nullable Boolean online,
      @NotBlank(message = "is required")
          @Size(max = 500, message = "must be at most 500 characters")
          String where) {}

  /** Which of the proposed times it shall be. */
  @Schema(name = "MeetingAgreement")
  record AgreementForm(
      @Schema(description = CurrentConnections.WHICH_SIDE) @Nullable ParticipantId participant,
      @NotNull(message = "is required") Instant time) {}

  private final CurrentConnections connections;
  private final Commands commands;
  private final InstantSource clock;

  MeetingController(CurrentConnections connections, Commands commands, InstantSource clock) {
    this.connections = connections;
    this.commands = commands;
    this.clock = clock;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Propose a meeting, or other times than the other side did",
      description = "Once both sides consented; replaces what was proposed or agreed before.")
  void propose(
      @PathVariable ConnectionId id,
      @Valid @RequestBody MeetingForm form,
      @AuthenticationPrincipal Actor actor) {
    ParticipantId side = connections.side(id, form.participant(), actor);
    MeetingOffer offer =
        new MeetingOffer(form.times(), Boolean.TRUE.equals(form.online()), form.where());
    commands.send(
        new ProposeMeeting(id, side, offer, clock.instant()), actor.requireMembership(side));
    connections.await(id, view -> view.status() == ConnectionStatus.MEETING_PROPOSED);
  }

  @PostMapping("/agreement")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Agree to one of the times the other side proposed")
  void agree(
      @PathVariable ConnectionId id,
      @Valid @RequestBody AgreementForm form,
      @AuthenticationPrincipal Actor actor) {
    ParticipantId side = connections.side(id, form.participant(), actor);
    commands.send(
        new AgreeToMeeting(id, side, form.time(), clock.instant()), actor.requireMembership(side));
    connections.await(id, view -> view.status() == ConnectionStatus.MEETING_AGREED);
  }
}
