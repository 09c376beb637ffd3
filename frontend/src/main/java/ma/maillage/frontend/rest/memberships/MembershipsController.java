package ma.maillage.frontend.rest.memberships;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import ma.maillage.api.directory.BeginMembership;
import ma.maillage.api.directory.EndMembership;
import ma.maillage.api.directory.Membership;
import ma.maillage.api.directory.MembershipKind;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Disclosure;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.memberships.FindMemberships;
import ma.maillage.query.memberships.MembershipView;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/memberships")
@Tag(name = "Memberships", description = "Who belongs to whom, as what, from when to when")
final class MembershipsController {

  /** Since when a participant belongs to another one. */
  @Schema(name = "MembershipBeginning")
  record BeginningForm(
      @NotNull(message = "is required") ParticipantId participant,
      @NotNull(message = "is required") ParticipantId organisation,
      @NotNull(message = "is required") MembershipKind kind,
      @NotNull(message = "is required") LocalDate since) {

    Membership membership() {
      return new Membership(participant, organisation, kind);
    }
  }

  /** The first day on which a participant does no longer belong to another one. */
  @Schema(name = "MembershipEnd")
  record EndForm(
      @NotNull(message = "is required") ParticipantId participant,
      @NotNull(message = "is required") ParticipantId organisation,
      @NotNull(message = "is required") MembershipKind kind,
      @NotNull(message = "is required") LocalDate until) {

    Membership membership() {
      return new Membership(participant, organisation, kind);
    }
  }

  private final Commands commands;
  private final Queries queries;
  private final Disclosure disclosure;

  MembershipsController(Commands commands, Queries queries, Disclosure disclosure) {
    this.commands = commands;
    this.queries = queries;
    this.disclosure = disclosure;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Record since when a participant belongs to another one")
  void begin(@Valid @RequestBody BeginningForm form, @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireActingFor(form.organisation());
    commands.send(new BeginMembership(form.membership(), form.since()), mandate);
    await(form.membership(), view -> form.since().equals(view.since()));
  }

  @PostMapping("/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Record until when a participant belonged to another one")
  void end(@Valid @RequestBody EndForm form, @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireActingFor(form.organisation());
    commands.send(new EndMembership(form.membership(), form.until()), mandate);
    await(form.membership(), view -> form.until().equals(view.until()));
  }

  @GetMapping
  @Operation(summary = "Memberships, last recorded first")
  Page<MembershipView> list(
      @RequestParam(required = false) @Nullable ParticipantId participant,
      @RequestParam(required = false) @Nullable ParticipantId organisation,
      @RequestParam(required = false) @Nullable MembershipKind kind,
      @RequestParam(required = false) @Nullable Boolean open,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    return queries.page(
        new FindMemberships(
            participant,
            organisation,
            kind,
            open,
            disclosure.hiddenFrom(actor),
            PageRequest.of(cursor, limit)),
        MembershipView.class);
  }

  private void await(Membership membership, Predicate<MembershipView> shows) {
    FindMemberships latest =
        new FindMemberships(
            membership.participant(),
            membership.organisation(),
            membership.kind(),
            null,
            List.of(),
            PageRequest.first());
    queries.await(latest, Page.class, page -> anyOf(page, shows));
  }

  private static boolean anyOf(Page<?> page, Predicate<MembershipView> shows) {
    return page.items().stream().map(MembershipView.class::cast).anyMatch(shows);
  }
}
