package ma.maillage.api.moderation;

import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.Subject;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wrote what its owner is to say; nobody else sees it before it is approved. {@code
 * revision} counts what was submitted of the same subject; {@code city} is where the owner was, if
 * it said that.
 */
@Event(namespace = Messages.NAMESPACE, name = "DraftSubmitted", version = "1")
public record DraftSubmitted(
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId owner,
    @EventTag(key = TagKeys.SUBJECT) Subject subject,
    @Nullable CityCode city,
    int revision,
    Wording wording,
    AccountName author) {}
