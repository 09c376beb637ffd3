package ma.maillage.frontend.rest.gatherings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.gatherings.GatheringId;
import ma.maillage.api.gatherings.JoinGathering;
import ma.maillage.api.gatherings.NotTakingPart;
import ma.maillage.api.gatherings.WishMeeting;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Disclosure;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.gatherings.GatheringView;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What one participant does at a meeting event. */
@RestController
@RequestMapping("/api/gatherings/{id}/participants/{participant}")
@Tag(name = "Gatherings")
final class TakingPartController {

  private static final String CALENDAR = "text/calendar";

  /** Whom to meet. */
  @Schema(name = "Wish")
  record WishForm(@NotNull(message = "is required") ParticipantId wished) {}

  private final CurrentGatherings gatherings;
  private final Commands commands;
  private final Disclosure disclosure;

  TakingPartController(CurrentGatherings gatherings, Commands commands, Disclosure disclosure) {
    this.gatherings = gatherings;
    this.commands = commands;
    this.disclosure = disclosure;
  }

  @PutMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Take part")
  void join(
      @PathVariable GatheringId id,
      @PathVariable ParticipantId participant,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireActingFor(participant);
    commands.send(new JoinGathering(id, participant), mandate);
    gatherings.await(id, view -> view.hasParticipant(participant));
  }

  @PostMapping("/wishes")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Wish to meet another who takes part",
      description = "It learns of the wish only by the schedule, if it wishes the same.")
  void wish(
      @PathVariable GatheringId id,
      @PathVariable ParticipantId participant,
      @Valid @RequestBody WishForm form,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireMembership(participant);
    disclosure.require(form.wished(), actor, new NotTakingPart(id, form.wished()));
    commands.send(new WishMeeting(id, participant, form.wished()), mandate);
  }

  @GetMapping("/schedule")
  @Operation(summary = "The participant's meetings, in order")
  List<GatheringView.Meeting> schedule(
      @PathVariable GatheringId id,
      @PathVariable ParticipantId participant,
      @AuthenticationPrincipal Actor actor) {
    actor.requireMembership(participant);
    return meetings(gatherings.get(id), participant);
  }

  @GetMapping(path = "/calendar", produces = CALENDAR)
  @Operation(summary = "The participant's meetings as iCalendar")
  String calendar(
      @PathVariable GatheringId id,
      @PathVariable ParticipantId participant,
      @AuthenticationPrincipal Actor actor) {
    actor.requireMembership(participant);
    GatheringView gathering = gatherings.get(id);
    return MeetingCalendar.of(gathering, participant, meetings(gathering, participant));
  }

  private static List<GatheringView.Meeting> meetings(
      GatheringView gathering, ParticipantId participant) {
    return gathering.meetings().stream()
        .filter(meeting -> meeting.other(participant) != null)
        .toList();
  }
}
