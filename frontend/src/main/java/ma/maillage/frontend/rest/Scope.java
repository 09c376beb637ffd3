package ma.maillage.frontend.rest;

import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Of which city and of which participant a list shows what is going on; null for any. An ambassador
 * sees that of its city, a member its own, an operator all.
 */
public record Scope(@Nullable CityCode city, @Nullable ParticipantId participant) {

  /**
   * What the actor asked for, or else all it may see.
   *
   * @throws org.springframework.security.access.AccessDeniedException if it asked for more
   */
  public static Scope of(
      @Nullable CityCode city, @Nullable ParticipantId participant, Actor actor) {
    if (actor.is(Role.OPERATOR)) {
      return new Scope(city, participant);
    }
    if (actor.is(Role.AMBASSADOR)) {
      CityCode represented = city == null ? actor.account().city() : city;
      actor.requireRepresenting(represented == null ? Set.of() : Set.of(represented));
      return new Scope(represented, participant);
    }
    ParticipantId own = participant == null ? actor.account().participant() : participant;
    actor.requireMembership(own);
    return new Scope(city, own);
  }
}
