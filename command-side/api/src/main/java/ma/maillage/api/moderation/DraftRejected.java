package ma.maillage.api.moderation;

import ma.maillage.api.AccountName;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.Subject;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/** A draft will not be published as it is. */
@Event(namespace = Messages.NAMESPACE, name = "DraftRejected", version = "1")
public record DraftRejected(
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId owner,
    @EventTag(key = TagKeys.SUBJECT) Subject subject,
    int revision,
    RejectionReason reason,
    @Nullable String comment,
    AccountName judge) {}
