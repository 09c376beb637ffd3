package ma.maillage.api.renewal;

import java.time.Instant;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.Subject;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/**
 * Whose it is was asked whether what it said is still right. {@code saidAt} is when it last said
 * so; {@code city} is where it was when it was asked, if it said that.
 */
@Event(namespace = Messages.NAMESPACE, name = "RenewalAsked", version = "1")
public record RenewalAsked(
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId owner,
    @EventTag(key = TagKeys.SUBJECT) Subject subject,
    @Nullable CityCode city,
    Instant saidAt) {}
