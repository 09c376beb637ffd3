package ma.maillage.frontend.rest.subscriptions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.InstantSource;
import ma.maillage.api.deals.ChangeDelivery;
import ma.maillage.api.deals.PauseDealSubscription;
import ma.maillage.api.deals.ResumeDealSubscription;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.deals.SubscriptionStatus;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** When a subscription is told what it finds. */
@RestController
@RequestMapping("/api/subscriptions/{id}")
@Tag(name = "Subscriptions")
final class DeliveryController {

  private final CurrentSubscriptions subscriptions;
  private final Commands commands;
  private final InstantSource clock;

  DeliveryController(CurrentSubscriptions subscriptions, Commands commands, InstantSource clock) {
    this.subscriptions = subscriptions;
    this.commands = commands;
    this.clock = clock;
  }

  @PutMapping("/delivery")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Deliver what a subscription finds otherwise, what waits included")
  void deliver(
      @PathVariable SubscriptionId id,
      @Valid @RequestBody DeliveryForm form,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = subscriptions.requireInvesting(id, actor);
    commands.send(new ChangeDelivery(id, form.delivery(), clock.instant()), mandate);
    subscriptions.await(id, view -> view.delivery().equals(form.delivery()));
  }

  @PostMapping("/pause")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Have what a subscription finds wait")
  void pause(@PathVariable SubscriptionId id, @AuthenticationPrincipal Actor actor) {
    Mandate mandate = subscriptions.requireInvesting(id, actor);
    commands.send(new PauseDealSubscription(id), mandate);
    subscriptions.await(id, view -> view.status() == SubscriptionStatus.PAUSED);
  }

  @PostMapping("/resume")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Deliver what a subscription finds again, and what waited")
  void resume(@PathVariable SubscriptionId id, @AuthenticationPrincipal Actor actor) {
    Mandate mandate = subscriptions.requireInvesting(id, actor);
    commands.send(new ResumeDealSubscription(id, clock.instant()), mandate);
    subscriptions.await(id, view -> view.status() == SubscriptionStatus.OPEN);
  }
}
