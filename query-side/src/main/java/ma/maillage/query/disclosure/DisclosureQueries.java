package ma.maillage.query.disclosure;

import ma.maillage.query.views.Views;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Answers who must stay unknown to whom. */
public final class DisclosureQueries {

  private final Views<Acquaintances> acquaintances;

  DisclosureQueries(Views<Acquaintances> acquaintances) {
    this.acquaintances = acquaintances;
  }

  @QueryHandler(queryName = "maillage.FindUndisclosed")
  public Undisclosed handle(FindUndisclosed query) {
    return new Undisclosed(
        acquaintances.find(query.participant()).orElse(Acquaintances.NONE).undisclosed(query.at()));
  }

  @QueryHandler(queryName = "maillage.FindRevealed")
  public Revealed handle(FindRevealed query) {
    return new Revealed(
        acquaintances.find(query.participant()).orElse(Acquaintances.NONE).revealed());
  }
}
