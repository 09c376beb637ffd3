package ma.maillage.frontend.rest.participants;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.groups.Default;
import java.net.URI;
import ma.maillage.api.CityCode;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.DescribeParticipant;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.RegisterParticipant;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.moderation.Wording;
import ma.maillage.api.statements.Statement;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Disclosure;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.rest.Statements;
import ma.maillage.frontend.rest.participants.ParticipantForm.Describing;
import ma.maillage.frontend.rest.participants.ParticipantForm.Registering;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.duplicates.FindSuspicions;
import ma.maillage.query.duplicates.Suspicions;
import ma.maillage.query.participants.Completeness;
import ma.maillage.query.participants.FindParticipant;
import ma.maillage.query.participants.FindParticipants;
import ma.maillage.query.participants.ParticipantView;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ParticipantsController.PATH)
@Tag(name = "Participants", description = "Who takes part: start-ups, labs, investors, cities …")
final class ParticipantsController {

  static final String PATH = "/api/participants";

  private final Commands commands;
  private final Queries queries;
  private final Disclosure disclosure;
  private final Statements statements;

  ParticipantsController(
      Commands commands, Queries queries, Disclosure disclosure, Statements statements) {
    this.commands = commands;
    this.queries = queries;
    this.disclosure = disclosure;
    this.statements = statements;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Register a participant",
      description =
          "A taken id or external id is refused with 409, which names who holds it. Who may be the"
              + " same is named as a warning.")
  ResponseEntity<Registered> register(
      @Validated({Default.class, Registering.class}) @RequestBody ParticipantForm form,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireStaff();
    RegisterParticipant registration = form.registration();
    commands.send(registration, mandate);
    ParticipantId id = registration.participant();
    queries.await(new FindParticipant(id), ParticipantView.class, view -> true);
    queries.await(new FindSuspicions(id), Suspicions.class, Suspicions::looked);
    Suspicions suspicions = queries.ask(new FindSuspicions(id), Suspicions.class);
    return ResponseEntity.created(URI.create(PATH + "/" + id))
        .body(new Registered(id.value(), suspicions.items()));
  }

  @PutMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Replace the profile of a participant",
      description =
          "Answered with 202 when it waits for a judgement; the former profile is shown until then.")
  ResponseEntity<Void> describe(
      @PathVariable ParticipantId id,
      @Validated({Default.class, Describing.class}) @RequestBody ParticipantForm form,
      @Parameter(description = "for ambassadors and operators: have somebody else judge it")
          @RequestParam(defaultValue = "false")
          boolean draft,
      @AuthenticationPrincipal Actor actor) {
    DescribeParticipant description = form.description(id);
    Statement profile = Statement.ofProfile(id);
    Wording wording = Wording.of(description.profile());
    return statements.waits(profile, wording, description, draft, actor)
        ? ResponseEntity.accepted().location(Statements.draftOf(profile.subject())).build()
        : ResponseEntity.noContent().build();
  }

  @GetMapping("/{id}")
  @Operation(summary = "One participant")
  ParticipantView find(@PathVariable ParticipantId id, @AuthenticationPrincipal Actor actor) {
    disclosure.require(id, actor, new UnknownParticipant(id));
    return queries
        .find(new FindParticipant(id), ParticipantView.class)
        .orElseThrow(() -> new RefusedException(new UnknownParticipant(id)));
  }

  @GetMapping("/{id}/completeness")
  @Operation(summary = "How much of its profile a participant has filled in, and what is missing")
  Completeness completeness(@PathVariable ParticipantId id, @AuthenticationPrincipal Actor actor) {
    return Completeness.of(find(id, actor));
  }

  @GetMapping
  @Operation(summary = "Participants, last registered first")
  Page<ParticipantView> list(
      @RequestParam(required = false) @Nullable ParticipantKind kind,
      @RequestParam(required = false) @Nullable CityCode city,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    return queries.page(
        new FindParticipants(
            kind, city, disclosure.hiddenFrom(actor), PageRequest.of(cursor, limit)),
        ParticipantView.class);
  }
}
