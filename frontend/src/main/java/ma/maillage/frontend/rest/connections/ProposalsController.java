package ma.maillage.frontend.rest.connections;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.ProposeConnection;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Created;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.matching.propose.DraftProposal;
import ma.maillage.query.connections.ConnectionView;
import ma.maillage.query.connections.FindConnection;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Proposals by hand. */
@RestController
@RequestMapping(ProposalsController.PATH)
@Tag(name = "Connections")
final class ProposalsController {

  static final String PATH = "/api/connections";

  /** One of the two. */
  @Schema(name = "Subject")
  record SubjectForm(
      @NotNull(message = "is required") SubjectKind kind,
      @NotBlank(message = "is required") String id) {

    Subject subject() {
      return new Subject(kind, id);
    }
  }

  /** Which two to connect, in any order. */
  @Schema(name = "Pair")
  record PairForm(
      @NotNull(message = "is required") @Valid SubjectForm first,
      @NotNull(message = "is required") @Valid SubjectForm second) {}

  private final Commands commands;
  private final Queries queries;
  private final InstantSource clock;

  ProposalsController(Commands commands, Queries queries, InstantSource clock) {
    this.commands = commands;
    this.queries = queries;
    this.clock = clock;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Propose a connection by hand",
      description = "It carries the score the matcher gives it, whether or not it would propose.")
  ResponseEntity<Created> propose(
      @Valid @RequestBody PairForm form, @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireStaff();
    Proposal proposal =
        queries.ask(
            new DraftProposal(form.first().subject(), form.second().subject()), Proposal.class);
    commands.send(new ProposeConnection(proposal, clock.instant()), mandate);
    queries.await(new FindConnection(proposal.connection()), ConnectionView.class, view -> true);
    return Created.at(PATH, proposal.connection().value());
  }
}
