package ma.maillage.api.deals;

import ma.maillage.api.Messages;
import ma.maillage.api.Place;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/** A round is open; {@code place} is where the start-up was when it opened. */
@Event(namespace = Messages.NAMESPACE, name = "DealOpened", version = "1")
public record DealOpened(
    @EventTag(key = TagKeys.DEAL) DealId deal,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId startup,
    Round round,
    @Nullable Place place) {}
