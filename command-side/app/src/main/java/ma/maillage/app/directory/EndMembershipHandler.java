package ma.maillage.app.directory;

import java.time.LocalDate;
import ma.maillage.api.directory.EndMembership;
import ma.maillage.api.directory.EndsBeforeItBegins;
import ma.maillage.api.directory.Membership;
import ma.maillage.api.directory.MembershipEnded;
import ma.maillage.api.directory.NotAMember;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Ends what was begun, on that day or later; saying the same again changes nothing. */
public final class EndMembershipHandler {

  @CommandHandler
  void handle(
      EndMembership command,
      @InjectEntity(idProperty = "membership") Belonging belonging,
      EventAppender appender) {
    decide(command, belonging).appendTo(appender);
  }

  static Decision decide(EndMembership command, Belonging belonging) {
    Membership membership = command.membership();
    LocalDate since = belonging.since();
    if (since == null) {
      return command.until().equals(belonging.lastUntil())
          ? Decision.accepted()
          : Decision.refused(new NotAMember(membership));
    }
    if (command.until().isBefore(since)) {
      return Decision.refused(new EndsBeforeItBegins(membership, since, command.until()));
    }
    return Decision.accepted(
        new MembershipEnded(
            membership.participant(),
            membership.organisation(),
            membership.kind(),
            since,
            command.until()));
  }
}
