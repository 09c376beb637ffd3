package ma.maillage.frontend.rest.deals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DisclosureLevel;
import ma.maillage.api.deals.ExpressInterest;
import ma.maillage.api.deals.GrantDisclosure;
import ma.maillage.api.deals.RevokeDisclosure;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.deals.DealView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What single investors are shown of a deal, and how they ask for more. */
@RestController
@RequestMapping("/api/deals/{id}")
@Tag(name = "Deals")
final class DisclosuresController {

  /** What an investor is to be shown. */
  @Schema(name = "Disclosure")
  record DisclosureForm(
      @Schema(description = "SUMMARY or FULL") @NotNull(message = "is required")
          DisclosureLevel level) {}

  /** Who is interested. */
  @Schema(name = "Interest")
  record InterestForm(
      @Schema(description = "for operators: which investor they act for")
          @Nullable ParticipantId investor) {}

  private final CurrentDeals deals;
  private final Commands commands;

  DisclosuresController(CurrentDeals deals, Commands commands) {
    this.deals = deals;
    this.commands = commands;
  }

  @PutMapping("/disclosures/{investor}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Show one investor the deal in summary or in full")
  void grant(
      @PathVariable DealId id,
      @PathVariable ParticipantId investor,
      @Valid @RequestBody DisclosureForm form,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = deals.requireActing(id, actor);
    commands.send(new GrantDisclosure(id, investor, form.level()), mandate);
    deals.await(id, deal -> deal.levelFor(investor) == form.level());
  }

  @DeleteMapping("/disclosures/{investor}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Show one investor the deal blind from here on",
      description = "What it saw, it saw: only what it asks for later is blind.")
  void revoke(
      @PathVariable DealId id,
      @PathVariable ParticipantId investor,
      @AuthenticationPrincipal Actor actor) {
    Mandate mandate = deals.requireActing(id, actor);
    commands.send(new RevokeDisclosure(id, investor), mandate);
    deals.await(id, deal -> deal.levelFor(investor) == DisclosureLevel.BLIND);
  }

  @GetMapping("/disclosures")
  @Operation(summary = "Which investors see more than the blind deal")
  List<DealView.Disclosed> list(@PathVariable DealId id, @AuthenticationPrincipal Actor actor) {
    return deals.actingFor(id, actor).disclosed();
  }

  @PostMapping("/interest")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Ask, as an investor, to be introduced to the start-up",
      description =
          "It counts as your consent: the start-up is asked for its own, and once it consents both"
              + " know each other and you see the deal in full.")
  void express(
      @PathVariable DealId id,
      @Valid @RequestBody(required = false) @Nullable InterestForm form,
      @AuthenticationPrincipal Actor actor) {
    ParticipantId named = form == null ? null : form.investor();
    ParticipantId investor = named == null ? actor.account().participant() : named;
    if (investor == null) {
      throw new InvalidValue("investor", "must name the investor you act for");
    }
    Mandate mandate = actor.requireInvesting(investor);
    commands.send(new ExpressInterest(id, investor), mandate);
  }
}
