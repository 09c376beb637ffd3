package ma.maillage.frontend.rest.participants;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.Predicate;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.duplicates.MergeParticipants;
import ma.maillage.api.duplicates.TellApart;
import ma.maillage.api.duplicates.UndoMerge;
import ma.maillage.api.duplicates.UndoTellingApart;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.query.participants.FindParticipant;
import ma.maillage.query.participants.ParticipantView;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Says which participants are one and the same, and which are not, and takes both back. */
@RestController
@RequestMapping("/api/participants/{id}")
@Tag(name = "Participants")
final class MergesController {

  /** As whom a participant goes on. */
  @Schema(name = "Merge")
  record MergeForm(@NotNull(message = "is required") ParticipantId into) {}

  private final Commands commands;
  private final Queries queries;

  MergesController(Commands commands, Queries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  @PutMapping("/merge")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Merge a duplicate into another participant, as an operator",
      description =
          "It is found, listed and matched no more, and stays readable; its open needs and offers"
              + " and its numbers in other registers are the other one's.")
  void merge(
      @PathVariable ParticipantId id,
      @Valid @RequestBody MergeForm form,
      @AuthenticationPrincipal Actor actor) {
    commands.send(new MergeParticipants(id, form.into()), actor.requireOperating());
    await(id, view -> form.into().equals(view.mergedInto()));
  }

  @DeleteMapping("/merge")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Undo a merge, as an operator")
  void undo(@PathVariable ParticipantId id, @AuthenticationPrincipal Actor actor) {
    commands.send(new UndoMerge(id), actor.requireOperating());
    await(id, view -> view.mergedInto() == null);
  }

  @PutMapping("/differences/{other}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Say that two participants are not the same, so that nobody suspects it")
  void tellApart(
      @PathVariable ParticipantId id,
      @PathVariable ParticipantId other,
      @AuthenticationPrincipal Actor actor) {
    commands.send(new TellApart(id, other), actor.requireStaff());
  }

  @DeleteMapping("/differences/{other}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Take back that two participants are not the same")
  void undoTellingApart(
      @PathVariable ParticipantId id,
      @PathVariable ParticipantId other,
      @AuthenticationPrincipal Actor actor) {
    commands.send(new UndoTellingApart(id, other), actor.requireStaff());
  }

  private void await(ParticipantId id, Predicate<ParticipantView> shows) {
    queries.await(new FindParticipant(id), ParticipantView.class, shows);
  }
}
