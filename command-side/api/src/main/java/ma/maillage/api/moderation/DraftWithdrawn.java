package ma.maillage.api.moderation;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.Subject;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A draft was taken back, or what it says was published without a judgement. */
@Event(namespace = Messages.NAMESPACE, name = "DraftWithdrawn", version = "1")
public record DraftWithdrawn(
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId owner,
    @EventTag(key = TagKeys.SUBJECT) Subject subject,
    int revision) {}
