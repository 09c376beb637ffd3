package ma.maillage.api.directory;

import java.time.LocalDate;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A participant that belonged to another one since a day does no longer since another. */
@Event(namespace = Messages.NAMESPACE, name = "MembershipEnded", version = "1")
public record MembershipEnded(
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId participant,
    @EventTag(key = TagKeys.ORGANISATION) ParticipantId organisation,
    MembershipKind kind,
    LocalDate since,
    LocalDate until) {

  public Membership membership() {
    return new Membership(participant, organisation, kind);
  }
}
