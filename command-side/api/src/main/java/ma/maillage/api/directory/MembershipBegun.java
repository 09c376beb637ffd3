package ma.maillage.api.directory;

import java.time.LocalDate;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A participant belongs to another one since that day. */
@Event(namespace = Messages.NAMESPACE, name = "MembershipBegun", version = "1")
public record MembershipBegun(
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId participant,
    @EventTag(key = TagKeys.ORGANISATION) ParticipantId organisation,
    MembershipKind kind,
    LocalDate since) {

  public Membership membership() {
    return new Membership(participant, organisation, kind);
  }
}
