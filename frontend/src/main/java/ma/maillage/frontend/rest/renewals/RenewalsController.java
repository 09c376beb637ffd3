package ma.maillage.frontend.rest.renewals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.function.Function;
import ma.maillage.api.CityCode;
import ma.maillage.api.Refusal;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.OfferId;
import ma.maillage.api.marketplace.UnknownNeed;
import ma.maillage.api.marketplace.UnknownOffer;
import ma.maillage.api.renewal.Renew;
import ma.maillage.api.statements.Statement;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.rest.Scope;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.marketplace.FindPosting;
import ma.maillage.query.marketplace.PostingType;
import ma.maillage.query.marketplace.PostingView;
import ma.maillage.query.participants.FindParticipant;
import ma.maillage.query.participants.ParticipantView;
import ma.maillage.query.renewals.FindRenewals;
import ma.maillage.query.renewals.OpenRenewal;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "Renewals", description = "What is old, and is asked after")
final class RenewalsController {

  private final Commands commands;
  private final Queries queries;
  private final InstantSource clock;

  RenewalsController(Commands commands, Queries queries, InstantSource clock) {
    this.commands = commands;
    this.queries = queries;
    this.clock = clock;
  }

  @GetMapping("/renewals")
  @Operation(
      summary = "Profiles, needs and offers that are asked after, last asked first",
      description =
          "An ambassador sees those of its city, a member its own, an operator all. Who says"
              + " something anew, renews it or withdraws it, has answered.")
  Page<Renewal> list(
      @RequestParam(required = false) @Nullable CityCode city,
      @RequestParam(required = false) @Nullable ParticipantId participant,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    Scope scope = Scope.of(city, participant, actor);
    return queries
        .page(
            new FindRenewals(scope.city(), scope.participant(), PageRequest.of(cursor, limit)),
            OpenRenewal.class)
        .map(this::inWords);
  }

  @PostMapping("/participants/{id}/renewal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Say that a profile is still right")
  void renewProfile(@PathVariable ParticipantId id, @AuthenticationPrincipal Actor actor) {
    renew(Statement.ofProfile(id), actor);
  }

  @PostMapping("/needs/{id}/renewal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Say that a need still stands as it is")
  void renewNeed(@PathVariable NeedId id, @AuthenticationPrincipal Actor actor) {
    renew(Statement.of(id, owner(PostingType.NEED, id.value(), new UnknownNeed(id))), actor);
  }

  @PostMapping("/offers/{id}/renewal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Say that an offer still stands as it is")
  void renewOffer(@PathVariable OfferId id, @AuthenticationPrincipal Actor actor) {
    renew(Statement.of(id, owner(PostingType.OFFER, id.value(), new UnknownOffer(id))), actor);
  }

  private void renew(Statement statement, Actor actor) {
    Mandate mandate = actor.requireActingFor(statement.owner());
    commands.send(new Renew(statement, clock.instant()), mandate);
    queries.await(
        new FindRenewals(
            null, statement.owner(), new PageRequest(Long.MAX_VALUE, PageRequest.MOST)),
        Page.class,
        page -> noneIs(page, statement));
  }

  private static boolean noneIs(Page<?> open, Statement statement) {
    return open.items().stream()
        .map(OpenRenewal.class::cast)
        .noneMatch(renewal -> renewal.subject().equals(statement.subject()));
  }

  private ParticipantId owner(PostingType type, String id, Refusal otherwise) {
    return queries
        .find(new FindPosting(type, id), PostingView.class)
        .orElseThrow(() -> new RefusedException(otherwise))
        .owner()
        .id();
  }

  private Renewal inWords(OpenRenewal open) {
    return switch (open.subject().kind()) {
      case NEED -> inWords(open, PostingType.NEED);
      case OFFER -> inWords(open, PostingType.OFFER);
      case PARTICIPANT, DEAL ->
          Renewal.of(
              open,
              said(new FindParticipant(open.owner()), ParticipantView.class, ParticipantView::name),
              null);
    };
  }

  private Renewal inWords(OpenRenewal open, PostingType type) {
    FindPosting posting = new FindPosting(type, open.subject().id());
    return Renewal.of(
        open,
        said(posting, PostingView.class, view -> view.owner().name()),
        queries.find(posting, PostingView.class).map(PostingView::title).orElse(null));
  }

  private <V> String said(Object query, Class<V> view, Function<V, String> name) {
    return queries.find(query, view).map(name).orElse("");
  }
}
