package ma.maillage.app.directory;

import java.time.LocalDate;
import ma.maillage.api.directory.AlreadyMember;
import ma.maillage.api.directory.BeginMembership;
import ma.maillage.api.directory.Membership;
import ma.maillage.api.directory.MembershipBegun;
import ma.maillage.api.directory.MembershipNotAllowed;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/**
 * Lets a participant belong to another one of a kind that takes it; saying the same again changes
 * nothing.
 */
public final class BeginMembershipHandler {

  @CommandHandler
  void handle(
      BeginMembership command,
      @InjectEntity(idProperty = "membership") Belonging belonging,
      EventAppender appender) {
    decide(command, belonging).appendTo(appender);
  }

  static Decision decide(BeginMembership command, Belonging belonging) {
    Membership membership = command.membership();
    if (belonging.participant() == null) {
      return Decision.refused(new UnknownParticipant(membership.participant()));
    }
    if (belonging.organisation() == null) {
      return Decision.refused(new UnknownParticipant(membership.organisation()));
    }
    if (!membership.kind().members().contains(belonging.participant())
        || membership.kind().organisation() != belonging.organisation()) {
      return Decision.refused(
          new MembershipNotAllowed(membership, belonging.participant(), belonging.organisation()));
    }
    if (command.since().equals(belonging.since())) {
      return Decision.accepted();
    }
    if (belonging.since() != null) {
      return Decision.refused(new AlreadyMember(membership, belonging.since()));
    }
    LocalDate until = belonging.lastUntil();
    if (until != null && command.since().isBefore(until)) {
      return Decision.refused(new AlreadyMember(membership, until));
    }
    return Decision.accepted(
        new MembershipBegun(
            membership.participant(),
            membership.organisation(),
            membership.kind(),
            command.since()));
  }
}
