package ma.maillage.query.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Answers which participants may be one and the same. */
public final class DuplicateQueries {

  private final Views<Traits> participants;
  private final Views<SharedTrait> shared;

  DuplicateQueries(Views<Traits> participants, Views<SharedTrait> shared) {
    this.participants = participants;
    this.shared = shared;
  }

  @QueryHandler(queryName = "maillage.FindSuspicions")
  public Suspicions handle(FindSuspicions query) {
    Optional<Traits> own = participants.find(query.participant());
    return own.map(traits -> new Suspicions(true, traits.merged() ? List.of() : suspicions(traits)))
        .orElseGet(() -> new Suspicions(false, List.of()));
  }

  @QueryHandler(queryName = "maillage.FindSharedTraits")
  public Page<SharedTrait> handle(FindSharedTraits query) {
    return shared.page(Fields.of("shared", true), query.page());
  }

  private List<Suspicion> suspicions(Traits own) {
    Map<ParticipantId, Set<Trait.Kind>> others = new LinkedHashMap<>();
    for (SharedTrait trait : shared.findAll(own.traits().stream().map(Trait::key).toList())) {
      trait
          .suspectedWith(own.participant())
          .forEach(
              other ->
                  others
                      .computeIfAbsent(other, _ -> EnumSet.noneOf(Trait.Kind.class))
                      .add(trait.trait().kind()));
    }
    List<Suspicion> suspicions = new ArrayList<>();
    others.forEach((other, kinds) -> suspicions.add(new Suspicion(other, List.copyOf(kinds))));
    suspicions.sort(Comparator.comparing(suspicion -> -suspicion.reasons().size()));
    return suspicions;
  }
}
