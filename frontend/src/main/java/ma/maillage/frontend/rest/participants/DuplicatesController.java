package ma.maillage.frontend.rest.participants;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.query.duplicates.FindSharedTraits;
import ma.maillage.query.duplicates.FindSuspicions;
import ma.maillage.query.duplicates.SharedTrait;
import ma.maillage.query.duplicates.Suspicions;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which participants may be one and the same, for those who look after the directory. */
@RestController
@RequestMapping("/api")
@Tag(name = "Participants")
final class DuplicatesController {

  private final Queries queries;

  DuplicatesController(Queries queries) {
    this.queries = queries;
  }

  @GetMapping("/participants/{id}/suspicions")
  @Operation(summary = "Participants that may be the same as this one, and why")
  Suspicions suspicions(@PathVariable ParticipantId id, @AuthenticationPrincipal Actor actor) {
    requireDirectory(actor);
    Suspicions found = queries.ask(new FindSuspicions(id), Suspicions.class);
    if (!found.looked()) {
      throw new RefusedException(new UnknownParticipant(id));
    }
    return found;
  }

  @GetMapping("/suspicions")
  @Operation(
      summary = "What participants share that may be the same, last found first",
      description = "After an import, for instance: nothing is refused for being alike.")
  Page<SharedTrait> all(
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    requireDirectory(actor);
    return queries.page(new FindSharedTraits(PageRequest.of(cursor, limit)), SharedTrait.class);
  }

  private static void requireDirectory(Actor actor) {
    if (!actor.actsForAnyone()) {
      throw new AccessDeniedException("only ambassadors and operators may do this");
    }
  }
}
