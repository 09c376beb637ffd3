package ma.maillage.api.moderation;

import ma.maillage.api.AccountName;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.Subject;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A draft was approved; what it says is recorded beside this. */
@Event(namespace = Messages.NAMESPACE, name = "DraftApproved", version = "1")
public record DraftApproved(
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId owner,
    @EventTag(key = TagKeys.SUBJECT) Subject subject,
    int revision,
    AccountName judge) {}
