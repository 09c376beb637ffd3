package ma.maillage.frontend.rest;

import java.time.InstantSource;
import java.util.List;
import ma.maillage.api.Refusal;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.frontend.security.Actor;
import ma.maillage.query.disclosure.FindUndisclosed;
import ma.maillage.query.disclosure.Undisclosed;
import org.springframework.stereotype.Component;

/**
 * Keeps from a member or an investor who it is, or was not long ago, introduced to blind;
 * ambassadors and operators know everybody. Any number of threads may use it.
 */
@Component
public final class Disclosure {

  private final Queries queries;
  private final InstantSource clock;

  Disclosure(Queries queries, InstantSource clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /** Whom nothing shown to the actor may name. */
  public List<ParticipantId> hiddenFrom(Actor actor) {
    ParticipantId own = actor.account().participant();
    return actor.actsForAnyone() || own == null
        ? List.of()
        : queries.ask(new FindUndisclosed(own, clock.instant()), Undisclosed.class).participants();
  }

  /**
   * Lets pass what is of a participant the actor may know.
   *
   * @throws RefusedException with {@code otherwise}, the refusal of what is not there
   */
  public void require(ParticipantId owner, Actor actor, Refusal otherwise) {
    if (hiddenFrom(actor).contains(owner)) {
      throw new RefusedException(otherwise);
    }
  }
}
