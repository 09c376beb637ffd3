package ma.maillage.frontend.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import ma.maillage.api.InvalidValue;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.eventstreaming.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a subject, for operators. */
@RestController
@RequestMapping("/api/audit")
@io.swagger.v3.oas.annotations.tags.Tag(
    name = "Audit",
    description = "What happened, and who was shown what")
final class AuditController {

  private final AuditTrail trail;

  AuditController(AuditTrail trail) {
    this.trail = trail;
  }

  @GetMapping("/{kind}/{id}")
  @Operation(summary = "The events of a subject, the oldest first, with who acted")
  AuditPage read(
      @Parameter(description = "participant, need, offer, city, connection, deal, site …")
          @PathVariable
          String kind,
      @PathVariable String id,
      @Parameter(description = "a position of the log; the `next` of a former page")
          @RequestParam(defaultValue = "0")
          long after,
      @Parameter(description = "1 to 100") @RequestParam(defaultValue = "25") int limit) {
    if (after < 0) {
      throw new InvalidValue("after", "must not be negative");
    }
    if (limit < 1 || limit > PageRequest.MOST) {
      throw new InvalidValue("limit", "must be 1 to " + PageRequest.MOST);
    }
    return trail.read(Tag.of(kind, id), after, limit);
  }
}
