package ma.maillage.api.moderation;

import ma.maillage.api.AccountName;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.Subject;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A draft is to be changed: {@code what} says how. */
@Event(namespace = Messages.NAMESPACE, name = "ChangesAsked", version = "1")
public record ChangesAsked(
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId owner,
    @EventTag(key = TagKeys.SUBJECT) Subject subject,
    int revision,
    String what,
    AccountName judge) {}
