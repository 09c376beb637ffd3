package ma.maillage.frontend.disclosures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Role;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger, for the participant concerned and for operators. */
@RestController
@RequestMapping("/api/disclosures")
@Tag(name = "Audit")
final class LedgerController {

  private final DisclosureLedger ledger;

  LedgerController(DisclosureLedger ledger) {
    this.ledger = ledger;
  }

  @GetMapping
  @Operation(
      summary = "Who was shown what of a participant, last shown first",
      description = "A member sees what was shown of its own, an operator of any or of all.")
  Page<Disclosed> list(
      @RequestParam(required = false) @Nullable ParticipantId participant,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    ParticipantId subject = participant == null ? actor.account().participant() : participant;
    if (subject != null || !actor.is(Role.OPERATOR)) {
      actor.requireMembership(subject);
    }
    return ledger.page(subject, PageRequest.of(cursor, limit));
  }
}
