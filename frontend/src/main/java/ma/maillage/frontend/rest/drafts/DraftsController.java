package ma.maillage.frontend.rest.drafts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.api.moderation.JudgeDraft;
import ma.maillage.api.moderation.Judgement;
import ma.maillage.api.moderation.RejectionReason;
import ma.maillage.api.moderation.UnknownDraft;
import ma.maillage.api.moderation.WithdrawDraft;
import ma.maillage.api.statements.Statement;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.rest.Scope;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.drafts.DraftStatus;
import ma.maillage.query.drafts.DraftView;
import ma.maillage.query.drafts.FindDraft;
import ma.maillage.query.drafts.FindDrafts;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/drafts")
@Tag(name = "Drafts", description = "What members say where their cluster moderates")
final class DraftsController {

  private static final String TOO_LONG = "must be at most 2000 characters";

  /** The approval of what was read. */
  @Schema(name = "DraftApproval")
  record ApprovalForm(
      @Schema(description = "of the draft that was read")
          @Min(value = 1, message = "must be 1 or more")
          int revision) {}

  /** What to change. */
  @Schema(name = "DraftChange")
  record ChangeForm(
      @Schema(description = "of the draft that was read")
          @Min(value = 1, message = "must be 1 or more")
          int revision,
      @NotBlank(message = "is required") @Size(max = 2000, message = TOO_LONG) String what) {}

  /** Why it is not published. */
  @Schema(name = "DraftRejection")
  record RejectionForm(
      @Schema(description = "of the draft that was read")
          @Min(value = 1, message = "must be 1 or more")
          int revision,
      @NotNull(message = "is required") RejectionReason reason,
      @Schema(description = "required with reason OTHER") @Size(max = 2000, message = TOO_LONG)
          @Nullable String comment) {}

  private final Commands commands;
  private final Queries queries;

  DraftsController(Commands commands, Queries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  @GetMapping
  @Operation(
      summary = "Drafts, last written first",
      description = "An ambassador sees those of its city, a member its own, an operator all.")
  Page<DraftView> list(
      @RequestParam(required = false) @Nullable CityCode city,
      @RequestParam(required = false) @Nullable ParticipantId participant,
      @RequestParam(required = false) @Nullable DraftStatus status,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    Scope scope = Scope.of(city, participant, actor);
    PageRequest page = PageRequest.of(cursor, limit);
    return queries.page(
        new FindDrafts(scope.city(), scope.participant(), status, page), DraftView.class);
  }

  @GetMapping("/{kind}/{id}")
  @Operation(summary = "The last draft of a profile, a need or an offer, and what became of it")
  DraftView find(
      @PathVariable SubjectKind kind,
      @PathVariable String id,
      @AuthenticationPrincipal Actor actor) {
    DraftView draft = draft(kind, id);
    if (!draft.owner().equals(actor.account().participant())) {
      requireJudging(draft, actor);
    }
    return draft;
  }

  @PostMapping("/{kind}/{id}/approval")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Approve a draft, which publishes it; never one that oneself wrote")
  void approve(
      @PathVariable SubjectKind kind,
      @PathVariable String id,
      @Valid @RequestBody ApprovalForm form,
      @AuthenticationPrincipal Actor actor) {
    judge(draft(kind, id), form.revision(), new Judgement.Approval(), actor);
  }

  @PostMapping("/{kind}/{id}/changes")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Ask for changes of a draft")
  void askForChanges(
      @PathVariable SubjectKind kind,
      @PathVariable String id,
      @Valid @RequestBody ChangeForm form,
      @AuthenticationPrincipal Actor actor) {
    judge(draft(kind, id), form.revision(), new Judgement.Change(form.what()), actor);
  }

  @PostMapping("/{kind}/{id}/rejection")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Reject a draft for a coded reason")
  void reject(
      @PathVariable SubjectKind kind,
      @PathVariable String id,
      @Valid @RequestBody RejectionForm form,
      @AuthenticationPrincipal Actor actor) {
    Judgement rejection = new Judgement.Rejection(form.reason(), form.comment());
    judge(draft(kind, id), form.revision(), rejection, actor);
  }

  @DeleteMapping("/{kind}/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Take a draft back that nobody has approved or rejected")
  void withdraw(
      @PathVariable SubjectKind kind,
      @PathVariable String id,
      @AuthenticationPrincipal Actor actor) {
    DraftView draft = draft(kind, id);
    Mandate mandate = actor.requireActingFor(draft.owner());
    commands.send(new WithdrawDraft(statement(draft)), mandate);
    await(draft);
  }

  private void judge(DraftView draft, int revision, Judgement judgement, Actor actor) {
    Mandate mandate = requireJudging(draft, actor);
    commands.send(
        new JudgeDraft(statement(draft), revision, judgement, mandate.account()), mandate);
    await(draft);
  }

  private void await(DraftView before) {
    queries.await(
        new FindDraft(before.subject()), DraftView.class, now -> now.status() != before.status());
  }

  private static Statement statement(DraftView draft) {
    return new Statement(draft.subject(), draft.owner());
  }

  private static Mandate requireJudging(DraftView draft, Actor actor) {
    return actor.requireRepresenting(draft.city() == null ? Set.of() : Set.of(draft.city()));
  }

  private DraftView draft(SubjectKind kind, String id) {
    Subject subject = new Subject(kind, id);
    return queries
        .find(new FindDraft(subject), DraftView.class)
        .orElseThrow(() -> new RefusedException(new UnknownDraft(subject)));
  }
}
