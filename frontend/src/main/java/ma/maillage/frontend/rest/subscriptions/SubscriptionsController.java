package ma.maillage.frontend.rest.subscriptions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import ma.maillage.api.deals.CancelDealSubscription;
import ma.maillage.api.deals.SubscribeToDeals;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Created;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.frontend.security.Role;
import ma.maillage.query.deals.FindSubscriptions;
import ma.maillage.query.deals.SubscriptionStatus;
import ma.maillage.query.deals.SubscriptionView;
import ma.maillage.query.feeds.Channels;
import ma.maillage.query.feeds.FeedPage;
import ma.maillage.query.feeds.ReadFeed;
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
@RequestMapping(SubscriptionsController.PATH)
@Tag(name = "Subscriptions", description = "Standing queries of investors over deals")
final class SubscriptionsController {

  static final String PATH = "/api/subscriptions";

  private final CurrentSubscriptions subscriptions;
  private final Commands commands;
  private final Queries queries;

  SubscriptionsController(CurrentSubscriptions subscriptions, Commands commands, Queries queries) {
    this.subscriptions = subscriptions;
    this.commands = commands;
    this.queries = queries;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Subscribe to the deals that fit criteria")
  ResponseEntity<Created> subscribe(
      @Valid @RequestBody SubscriptionForm form, @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireInvesting(form.investor());
    SubscribeToDeals subscription = form.subscription();
    commands.send(subscription, mandate);
    SubscriptionId id = subscription.subscription();
    subscriptions.await(id, view -> true);
    return Created.at(PATH, id.value());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Cancel a subscription; what it found stays readable")
  void cancel(@PathVariable SubscriptionId id, @AuthenticationPrincipal Actor actor) {
    Mandate mandate = subscriptions.requireInvesting(id, actor);
    commands.send(new CancelDealSubscription(id), mandate);
    subscriptions.await(id, view -> view.status() == SubscriptionStatus.CANCELLED);
  }

  @GetMapping("/{id}")
  @Operation(summary = "One subscription")
  SubscriptionView find(@PathVariable SubscriptionId id, @AuthenticationPrincipal Actor actor) {
    return subscriptions.get(id, actor);
  }

  @GetMapping
  @Operation(summary = "Subscriptions, last opened first; an investor sees its own")
  Page<SubscriptionView> list(
      @RequestParam(required = false) @Nullable ParticipantId investor,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    ParticipantId wanted =
        investor == null && !actor.is(Role.OPERATOR) ? actor.account().participant() : investor;
    if (wanted != null) {
      actor.requireInvesting(wanted);
    }
    return queries.page(
        new FindSubscriptions(wanted, PageRequest.of(cursor, limit)), SubscriptionView.class);
  }

  @GetMapping("/{id}/deals")
  @Operation(
      summary = "The deals found after an offset, in order; `next` is the offset to go on at")
  FeedPage deals(
      @PathVariable SubscriptionId id,
      @RequestParam(defaultValue = "0") long since,
      @RequestParam(defaultValue = "25") int limit,
      @AuthenticationPrincipal Actor actor) {
    subscriptions.get(id, actor);
    return queries.ask(new ReadFeed(Channels.deals(id), since, limit), FeedPage.class);
  }
}
