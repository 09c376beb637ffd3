package ma.maillage.frontend.rest.gatherings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import ma.maillage.api.gatherings.ArrangeGathering;
import ma.maillage.api.gatherings.GatheringId;
import ma.maillage.api.gatherings.PlanGathering;
import ma.maillage.frontend.rest.Commands;
import ma.maillage.frontend.rest.Created;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.gatherings.FindGatherings;
import ma.maillage.query.gatherings.GatheringView;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(GatheringsController.PATH)
@Tag(name = "Gatherings", description = "Meeting events with slots and tables")
final class GatheringsController {

  static final String PATH = "/api/gatherings";

  private final CurrentGatherings gatherings;
  private final Commands commands;
  private final Queries queries;

  GatheringsController(CurrentGatherings gatherings, Commands commands, Queries queries) {
    this.gatherings = gatherings;
    this.commands = commands;
    this.queries = queries;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Plan a meeting event, as an ambassador of its city or an operator")
  ResponseEntity<Created> plan(
      @Valid @RequestBody GatheringForm form, @AuthenticationPrincipal Actor actor) {
    Mandate mandate = actor.requireRepresenting(Set.of(form.city()));
    PlanGathering planning = form.planning();
    commands.send(planning, mandate);
    gatherings.await(planning.gathering(), view -> true);
    return Created.at(PATH, planning.gathering().value());
  }

  @GetMapping
  @Operation(summary = "Meeting events, last planned first")
  Page<GatheringSheet> list(
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      @AuthenticationPrincipal Actor actor) {
    Page<GatheringView> found =
        queries.page(new FindGatherings(PageRequest.of(cursor, limit)), GatheringView.class);
    return new Page<>(
        found.items().stream().map(one -> gatherings.asSeenBy(actor, one)).toList(), found.next());
  }

  @GetMapping("/{id}")
  @Operation(summary = "One meeting event; those who take part see who else does")
  GatheringSheet find(@PathVariable GatheringId id, @AuthenticationPrincipal Actor actor) {
    return gatherings.asSeenBy(actor, gatherings.get(id));
  }

  @PostMapping("/{id}/arrangement")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Compute and publish the schedule",
      description =
          "Whoever wishes each other meets, nobody at two tables at a time. It replaces the schedule"
              + " published before.")
  void arrange(@PathVariable GatheringId id, @AuthenticationPrincipal Actor actor) {
    GatheringView before = gatherings.running(id, actor);
    commands.send(
        new ArrangeGathering(id), actor.requireRepresenting(Set.of(before.programme().city())));
    gatherings.await(
        id, view -> view.arrangedAt() != null && !view.arrangedAt().equals(before.arrangedAt()));
  }

  @GetMapping("/{id}/schedule")
  @Operation(summary = "The whole schedule, for those who run the meeting event")
  List<GatheringView.Meeting> schedule(
      @PathVariable GatheringId id, @AuthenticationPrincipal Actor actor) {
    return gatherings.running(id, actor).meetings();
  }
}
