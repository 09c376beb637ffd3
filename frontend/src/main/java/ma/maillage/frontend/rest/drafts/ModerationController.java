package ma.maillage.frontend.rest.drafts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Predicate;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.moderation.SwitchModeration;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.query.drafts.FindModeratingClusters;
import ma.maillage.query.drafts.ModeratingCluster;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which clusters have what their members say judged; operators decide. */
@RestController
@RequestMapping("/api/moderation")
@Tag(name = "Drafts")
final class ModerationController {

  private final Commands commands;
  private final Queries queries;

  ModerationController(Commands commands, Queries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  @GetMapping
  @Operation(summary = "The clusters that have what their members say judged")
  Page<ModeratingCluster> list(
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    return queries.page(
        new FindModeratingClusters(PageRequest.of(cursor, limit)), ModeratingCluster.class);
  }

  @PutMapping("/{cluster}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Have what the members of a cluster say judged from now on")
  void switchOn(@PathVariable ParticipantId cluster, @AuthenticationPrincipal Actor actor) {
    commands.send(new SwitchModeration(cluster, true), actor.requireOperating());
    await(page -> isIn(page, cluster));
  }

  @DeleteMapping("/{cluster}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Have nothing judged any more",
      description = "What waits goes on waiting until it is judged or said anew.")
  void switchOff(@PathVariable ParticipantId cluster, @AuthenticationPrincipal Actor actor) {
    commands.send(new SwitchModeration(cluster, false), actor.requireOperating());
    await(page -> !isIn(page, cluster));
  }

  private void await(Predicate<Page<?>> shows) {
    queries.await(
        new FindModeratingClusters(new PageRequest(Long.MAX_VALUE, PageRequest.MOST)),
        Page.class,
        shows::test);
  }

  private static boolean isIn(Page<?> clusters, ParticipantId cluster) {
    return clusters.items().stream()
        .map(ModeratingCluster.class::cast)
        .anyMatch(moderating -> moderating.cluster().equals(cluster));
  }
}
