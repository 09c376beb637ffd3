package ma.maillage.frontend.rest.connections;

import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Role;
import org.jspecify.annotations.Nullable;

/** Whose connections somebody asked for; null for those of everybody. */
record Inbox(@Nullable CityCode city, @Nullable ParticipantId participant) {

  /**
   * The inbox that was asked for or, where none was, the actor's own: that of its city for an
   * ambassador, that of its organisation for a member or an investor, all for an operator.
   *
   * @throws org.springframework.security.access.AccessDeniedException when it is not the actor's
   */
  static Inbox of(Actor actor, @Nullable CityCode city, @Nullable ParticipantId participant) {
    if (actor.is(Role.OPERATOR)) {
      return new Inbox(city, participant);
    }
    if (actor.is(Role.AMBASSADOR)) {
      CityCode wanted = city == null ? actor.account().city() : city;
      actor.requireRepresenting(wanted == null ? Set.of() : Set.of(wanted));
      return new Inbox(wanted, participant);
    }
    ParticipantId wanted = participant == null ? actor.account().participant() : participant;
    actor.requireMembership(wanted);
    return new Inbox(city, wanted);
  }
}
