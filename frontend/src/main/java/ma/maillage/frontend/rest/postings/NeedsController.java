package ma.maillage.frontend.rest.postings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.PublishNeed;
import ma.maillage.api.marketplace.UnknownNeed;
import ma.maillage.api.marketplace.WithdrawNeed;
import ma.maillage.api.statements.Statement;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Created;
import ma.maillage.frontend.rest.Disclosure;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.marketplace.FindPosting;
import ma.maillage.query.marketplace.FindPostings;
import ma.maillage.query.marketplace.PostingStatus;
import ma.maillage.query.marketplace.PostingType;
import ma.maillage.query.marketplace.PostingView;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
@RequestMapping(NeedsController.PATH)
@Tag(name = "Needs", description = "What participants look for")
final class NeedsController {

  static final String PATH = "/api/needs";

  private final Commands commands;
  private final Queries queries;
  private final Disclosure disclosure;
  private final Publications publications;

  NeedsController(
      Commands commands, Queries queries, Disclosure disclosure, Publications publications) {
    this.commands = commands;
    this.queries = queries;
    this.disclosure = disclosure;
    this.publications = publications;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Publish a need",
      description =
          "Answered with 202 when it waits for a judgement; nobody else sees it until then.")
  ResponseEntity<Created> publish(
      @Valid @RequestBody PostingForm form,
      @Parameter(description = "for ambassadors and operators: have somebody else judge it")
          @RequestParam(defaultValue = "false")
          boolean draft,
      @AuthenticationPrincipal Actor actor) {
    PublishNeed publication = form.need();
    Statement statement = Statement.of(publication.need(), publication.owner());
    return publications.publish(statement, publication.posting(), publication, draft, PATH, actor);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Withdraw a need; it stays readable")
  void withdraw(@PathVariable NeedId id, @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireActingFor(find(id).owner().id());
    commands.send(new WithdrawNeed(id), mandate);
    queries.await(
        new FindPosting(PostingType.NEED, id.value()),
        PostingView.class,
        view -> view.status() == PostingStatus.WITHDRAWN);
  }

  @GetMapping("/{id}")
  @Operation(summary = "One need")
  PostingView find(@PathVariable NeedId id, @AuthenticationPrincipal Actor actor) {
    PostingView found = find(id);
    disclosure.require(found.owner().id(), actor, new UnknownNeed(id));
    return found;
  }

  private PostingView find(NeedId id) {
    return queries
        .find(new FindPosting(PostingType.NEED, id.value()), PostingView.class)
        .orElseThrow(() -> new RefusedException(new UnknownNeed(id)));
  }

  @GetMapping
  @Operation(summary = "Needs, last published first")
  Page<PostingView> list(
      @RequestParam(required = false) @Nullable ParticipantId owner,
      @RequestParam(required = false) @Nullable PostingStatus status,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    PageRequest page = PageRequest.of(cursor, limit);
    return queries.page(
        new FindPostings(PostingType.NEED, owner, status, disclosure.hiddenFrom(actor), page),
        PostingView.class);
  }
}
