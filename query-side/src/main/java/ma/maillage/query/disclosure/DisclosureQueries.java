package ma.maillage.query.disclosure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Answers who must stay unknown to whom. */
public final class DisclosureQueries {

  private final Views<Acquaintances> acquaintances;
  private final Views<Merge> merges;

  DisclosureQueries(Views<Acquaintances> acquaintances, Views<Merge> merges) {
    this.acquaintances = acquaintances;
    this.merges = merges;
  }

  /** Who goes on as another one is the same under both names, asking or asked after. */
  @QueryHandler(queryName = "maillage.FindUndisclosed")
  public Undisclosed handle(FindUndisclosed query) {
    Set<ParticipantId> hidden =
        acquaintances.findAll(List.copyOf(names(Set.of(query.participant())))).stream()
            .flatMap(known -> known.undisclosed(query.at()).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Undisclosed(List.copyOf(names(hidden)));
  }

  /** All ids of whoever these are. */
  private Set<ParticipantId> names(Set<ParticipantId> participants) {
    if (participants.isEmpty()) {
      return participants;
    }
    Set<ParticipantId> present = new LinkedHashSet<>(participants);
    merges.findAll(List.copyOf(participants)).forEach(merge -> present.add(merge.into()));
    Set<ParticipantId> names = new LinkedHashSet<>(present);
    merges
        .list(Fields.none().andAnyOf("into", present))
        .forEach(merge -> names.add(merge.duplicate()));
    return names;
  }

  @QueryHandler(queryName = "maillage.FindRevealed")
  public Revealed handle(FindRevealed query) {
    return new Revealed(
        acquaintances.find(query.participant()).orElse(Acquaintances.NONE).revealed());
  }
}
